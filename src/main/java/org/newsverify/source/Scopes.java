package org.newsverify.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/**
 * Finds the sentences that an attribution speaks of without holding them: those before "This was reported by Norpress", and those behind
 * "According to sources of Norpress, …" that go on with the account.
 */
final class Scopes {

    private static final Set<String> POINTING = Set.of("this", "that", "it", "these", "so");
    private static final Set<String> SAYING = Set.of("says", "said");
    private static final int REACH = 2; // paragraphs back
    private static final int SAID = 1; // paragraphs that end in "so says Wilma Teunis"
    private static final int LONGEST = 1000; // tokens, to either side

    private final Tokens tokens;

    Scopes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A span a paragraph; empty for most. {@code next} is where the next attribution begins, in tokens. */
    List<Span> of(Attribution attribution, int next) {
        if (attribution.cue().isEmpty() || attribution.content().isEmpty() || tokens.size() == 0) {
            return List.of();
        }
        int cue = Math.min(tokens.size() - 1, tokens.at(attribution.cue().get(0).start()));
        int content = tokens.from(attribution.content().get(0).start());
        boolean pointing = attribution.content().size() == 1
                && tokens.from(attribution.content().get(0).end()) - content == 1
                && POINTING.contains(tokens.word(content));
        if (pointing && content < cue) {
            return before(content, SAYING.contains(tokens.word(cue)) ? SAID : REACH);
        }
        boolean introduces = tokens.word(cue).equals("according") && tokens.startsSentence(cue);
        return introduces ? behind(cue, next) : List.of();
    }

    private List<Span> before(int token, int reach) {
        int sentence = tokens.get(token).sentence();
        int begin = token;
        while (begin > 0 && token - begin < LONGEST && tokens.get(begin - 1).sentence() == sentence) {
            begin--;
        }
        List<Span> scope = new ArrayList<>();
        int paragraph = tokens.get(token).paragraph();
        int end = begin;
        while (end > 0
                && token - end < LONGEST
                && paragraph - tokens.get(end - 1).paragraph() <= reach
                && endsSentence(end - 1)) {
            int from = end - 1;
            while (from > 0
                    && token - from < LONGEST
                    && tokens.get(from - 1).paragraph() == tokens.get(end - 1).paragraph()) {
                from--;
            }
            scope.add(0, tokens.span(from, end));
            end = from;
        }
        return scope;
    }

    /** A heading does not end as a sentence does. */
    private boolean endsSentence(int token) {
        return !tokens.get(token).isWord();
    }

    private List<Span> behind(int cue, int next) {
        int sentence = tokens.get(cue).sentence();
        int from = cue;
        while (from < tokens.size() && from - cue < LONGEST && tokens.get(from).sentence() == sentence) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && to - cue < LONGEST
                && to < next
                && tokens.get(to).paragraph() == tokens.get(cue).paragraph()) {
            to++;
        }
        while (to > from
                && to < tokens.size()
                && tokens.get(to).sentence() == tokens.get(to - 1).sentence()) {
            to--; // the sentence of the next attribution is not part of it
        }
        return from < to ? List.of(tokens.span(from, to)) : List.of();
    }
}
