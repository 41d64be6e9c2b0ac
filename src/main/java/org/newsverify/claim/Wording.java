package org.newsverify.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;

/** Words a statement so that it can stand alone: "and that he had left" becomes "Yusuf Demir had left". */
final class Wording {

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
    private static final Set<String> JOINTS = Set.of("that", "or", "and", "but");
    private static final int HEAD = 6; // tokens in which a subject is looked for
    private static final String MARKS = "\"“”„«»‘,;: ";

    private final Tokens tokens;
    private final Map<Span, String> pronouns;

    Wording(Tokens tokens, Map<Span, String> pronouns) {
        this.tokens = tokens;
        this.pronouns = pronouns;
    }

    String of(List<Span> spans) {
        List<String> parts = new ArrayList<>();
        for (Span span : spans) {
            parts.add(part(span, parts.isEmpty()));
        }
        String text = String.join(" … ", parts);
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }

    private String part(Span span, boolean first) {
        int from = tokens.from(span.start());
        int to = tokens.from(span.end());
        if (from >= to) {
            return tokens.text(span);
        }
        int start = from;
        while (first && start + 1 < to && JOINTS.contains(tokens.word(start))) {
            start++;
        }
        String text = tokens.text(start, to);
        for (int k = start; first && k < Math.min(to, start + HEAD); k++) {
            String name = pronouns.get(tokens.get(k).span());
            if (name != null
                    && SUBJECTS.contains(tokens.word(k))
                    && !tokens.get(k).quoted()) {
                int at = tokens.get(k).span().start() - tokens.get(start).span().start();
                text = text.substring(0, at)
                        + name
                        + text.substring(at + tokens.get(k).text().length());
                break;
            }
        }
        return strip(text);
    }

    /** Without quotation marks and commas at the ends, unless a mark has its partner inside. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = text.substring(from, to);
        boolean parted = inner.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
        return inner.isEmpty() || parted ? text.strip() : inner;
    }
}
