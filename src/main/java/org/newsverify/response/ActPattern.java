package org.newsverify.response;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;

/**
 * Words that tell what a source does.
 *
 * @param act empty for words that look like an act and are none: "denied entry"
 */
record ActPattern(Optional<Act> act, Scope scope, List<Element> elements) {

    private static final String QUOTES = "\"“”‘’'";

    /** Where a pattern holds. */
    enum Scope {
        ANYWHERE,
        /** Beginning in the cue of an attribution. */
        CUE,
        /** In what a source says. */
        CONTENT
    }

    /** One of some words, behind at most {@code gap} others. */
    record Element(int gap, Set<String> words) {}

    ActPattern {
        elements = List.copyOf(elements);
    }

    Set<String> firstWords() {
        return elements.get(0).words();
    }

    /** The end of the words that fit from a token on; empty if they do not. The first word is known to fit. */
    OptionalInt match(Tokens tokens, int from) {
        TreeSet<Integer> ends = new TreeSet<>(Set.of(from + 1));
        for (Element element : elements.subList(1, elements.size())) {
            TreeSet<Integer> next = new TreeSet<>();
            for (int end : ends) {
                for (int k = end; k <= end + element.gap() && isBeside(tokens, from, k); k++) {
                    if (element.words().contains(tokens.plain(k))) {
                        next.add(k + 1);
                    }
                    if (!isSkipped(tokens.get(k))) {
                        break;
                    }
                }
            }
            ends = next;
        }
        return ends.isEmpty() ? OptionalInt.empty() : OptionalInt.of(ends.first());
    }

    private static boolean isBeside(Tokens tokens, int from, int k) {
        return k < tokens.size() && tokens.get(k).sentence() == tokens.get(from).sentence();
    }

    private static boolean isSkipped(Token token) {
        return token.isWord() || token.isPossessive() || QUOTES.contains(token.text());
    }
}
