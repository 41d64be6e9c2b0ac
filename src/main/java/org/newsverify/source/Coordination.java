package org.newsverify.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsverify.article.Tokens;

/** Splits mentions that join several sources: "Trump and Pence", "regulators and advisers to the company". */
final class Coordination {

    private static final Set<String> AND = Set.of("and", "or", "nor");

    private final Tokens tokens;
    private final Names names;
    private final PhraseReader phrases;

    Coordination(Tokens tokens, Names names, PhraseReader phrases) {
        this.tokens = tokens;
        this.names = names;
        this.phrases = phrases;
    }

    /** The phrases that tokens {@code [from, to)} are made of: one, unless each part could stand alone as a source. */
    List<Phrase> split(int from, int to) {
        List<Phrase> parts = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int k = from + 1; k < to - 1; k++) {
            String word = tokens.word(k);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            boolean and = AND.contains(word);
            if (depth == 0 && (and || word.equals(",")) && names.at(k).isEmpty()) {
                Phrase left = phrases.read(start, k);
                Phrase right = phrases.read(k + 1, to);
                if (alike(left, right, and, k + 1)) {
                    parts.add(left);
                    start = k + 1;
                }
            }
        }
        boolean joined = !parts.isEmpty();
        if (joined && !hasAnd(from, to)) {
            return List.of(phrases.read(from, to)); // "Brackwater, the club's home, Leonard Quill": no list
        }
        parts.add(phrases.read(start, to));
        return parts;
    }

    private boolean hasAnd(int from, int to) {
        for (int k = from; k < to; k++) {
            if (AND.contains(tokens.word(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean alike(Phrase left, Phrase right, boolean and, int next) {
        if (left.name().isPresent() && right.name().isPresent()) {
            boolean begins =
                    right.name().get().from() <= next + 3 && right.name().get().from() < right.coreEnd();
            return begins
                    && left.name().get().from() < left.coreEnd()
                    && !left.name().equals(right.name());
        }
        return and
                && left.name().isEmpty()
                && right.name().isEmpty()
                && left.noun().plural()
                && right.noun().plural()
                && left.coreEnd() == left.to();
    }
}
