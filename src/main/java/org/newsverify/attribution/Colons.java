package org.newsverify.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.Span;

/** Parts contents at a colon before a quotation: "denied the story: “It is false.”" is a denial of the story and a quotation. */
final class Colons {

    private static final int LONGEST = 80; // chars before a colon that name what is spoken of
    private static final String OPENING = "“„«\"";

    private Colons() {}

    /** The contents, or the two lists that they are parted into. */
    static List<List<Span>> part(String text, List<Span> content) {
        if (!content.isEmpty()) {
            Span first = content.get(0);
            int colon = colon(text, first);
            boolean inside = colon > first.start();
            int quotation = inside ? behindBlanks(text, colon + 1, first.end()) : first.end();
            boolean named =
                    inside && text.substring(first.start(), colon).chars().noneMatch(c -> OPENING.indexOf(c) >= 0);
            if (named && quotation < first.end() - 1 && OPENING.indexOf(text.charAt(quotation)) >= 0) {
                List<Span> quoted = new ArrayList<>(content);
                quoted.set(0, new Span(quotation, first.end()));
                return List.of(List.of(new Span(first.start(), colon)), quoted);
            }
        }
        return List.of(content);
    }

    /** Where the first colon is that stands near enough to the beginning; -1 if none does. */
    private static int colon(String text, Span span) {
        int end = Math.min(span.end(), span.start() + LONGEST + 1);
        int at = span.start();
        while (at < end && text.charAt(at) != ':') {
            at++;
        }
        return at < end ? at : -1;
    }

    private static int behindBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
