package org.newsverify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsverify.article.Span;

/**
 * A text with spans drawn in it: {@code "{s1|The mayor} {q1|denied} it"} is "The mayor denied it" with a span "s1" and a span "q1".
 *
 * @param spans in the order in which they begin
 */
public record Drawn(String text, List<Named> spans) {

    /** A span and the name it was drawn with. */
    public record Named(String name, Span span) {}

    public static Drawn of(String drawing) {
        StringBuilder text = new StringBuilder();
        List<Named> spans = new ArrayList<>();
        Deque<Named> open = new ArrayDeque<>();
        for (int i = 0; i < drawing.length(); i++) {
            char c = drawing.charAt(i);
            if (c == '{') {
                int bar = drawing.indexOf('|', i);
                open.push(new Named(drawing.substring(i + 1, bar), new Span(text.length(), text.length())));
                i = bar;
            } else if (c == '}') {
                Named named = open.pop();
                spans.add(new Named(named.name(), new Span(named.span().start(), text.length())));
            } else {
                text.append(c);
            }
        }
        spans.sort((a, b) -> a.span().compareTo(b.span()));
        return new Drawn(text.toString(), spans);
    }
}
