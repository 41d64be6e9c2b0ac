package org.newsverify.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;

/** Finds what is said of how unnamed sources know what they say, and why they are not named. */
final class Basis {

    /** What begins words on how somebody knows: "familiar with the inspections", "close to the palace". */
    private static final Set<String> KNOWING =
            Set.of("familiar", "close", "briefed", "with", "involved", "present", "near", "inside", "privy");
    /** What "with" must go on with. */
    private static final Set<String> KNOWLEDGE = Set.of("knowledge", "direct", "firsthand", "first-hand", "access");
    /** Words that say why somebody is unnamed, each run of them in this order. */
    private static final List<List<String>> UNNAMED = List.of(
            List.of("anonymity"),
            List.of("not", "to", "be", "named"),
            List.of("not", "to", "be", "identified"),
            List.of("not", "be", "named"),
            List.of("not", "be", "identified"),
            List.of("not", "authorised"),
            List.of("not", "authorized"),
            List.of("declined", "to", "be", "named"),
            List.of("declined", "to", "be", "identified"));

    private static final Set<String> BEGINS = Set.of("who", "whom", "speaking", "on", "asking", "requesting");
    private static final Set<String> ENDS = Set.of(",", ".", ";", "—", "–", ")", "”", "\"");

    private static final int REACH = 60; // tokens behind the mention that are looked at

    private final Tokens tokens;

    Basis(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What stands in a description itself. */
    Optional<Span> knowing(Phrase phrase) {
        for (int k = phrase.coreEnd(); k < phrase.to(); k++) {
            String word = tokens.word(k);
            if (KNOWING.contains(word) && (!word.equals("with") || KNOWLEDGE.contains(tokens.word(k + 1)))) {
                return Optional.of(tokens.span(k, phrase.to()));
            }
        }
        return Optional.empty();
    }

    /** What the sentence says of why the source mentioned at a token is unnamed, from "who" or "speaking" on to the clause's end. */
    Optional<Span> unnamed(int at) {
        int sentence = tokens.get(at).sentence();
        for (int k = at;
                k < Math.min(tokens.size(), at + REACH) && tokens.get(k).sentence() == sentence;
                k++) {
            if (saysUnnamed(k)) {
                int from = k;
                while (from > at + 1
                        && !BEGINS.contains(tokens.word(from))
                        && !tokens.word(from - 1).equals(",")) {
                    from--;
                }
                int to = k + 1;
                while (to < tokens.size() && tokens.get(to).sentence() == sentence && !ENDS.contains(tokens.word(to))) {
                    to++;
                }
                return Optional.of(tokens.span(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean saysUnnamed(int k) {
        return UNNAMED.stream().anyMatch(words -> {
            for (int j = 0; j < words.size(); j++) {
                if (!tokens.word(k + j).equals(words.get(j))) {
                    return false;
                }
            }
            return true;
        });
    }
}
