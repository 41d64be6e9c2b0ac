package org.newsverify.source;

import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Where the cues of attributions stand, and whether they report words. */
final class Cues {

    private static final int REACH =
            80; // tokens to each side of a cue that are looked at, however long the sentence is

    private final Tokens tokens;
    private final Lexicon lexicon;

    Cues(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The first token of an attribution's cue; it must have one. */
    Token first(Attribution attribution) {
        return tokens.get(place(attribution));
    }

    private int place(Attribution attribution) {
        return Math.min(tokens.size() - 1, tokens.at(attribution.cue().get(0).start()));
    }

    /** Whether the cue holds a verb of speech or the like: "said", "according to". */
    boolean reports(Attribution attribution) {
        int to = tokens.from(attribution.cue().get(0).end());
        for (int k = place(attribution); k < to; k++) {
            if (isSpeech(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a verb of speech. */
    boolean isSpeech(int token) {
        return lexicon.speechVerbs.contains(tokens.word(token));
    }

    /** Whether a token is part of the cue. */
    boolean holds(Attribution attribution, int token) {
        if (token < 0) {
            return false;
        }
        Span span = tokens.get(token).span();
        return attribution.cue().stream().anyMatch(span::overlaps);
    }

    /** Where the sentence around the cue begins, as far as it is looked at. */
    int sentenceStart(Attribution attribution) {
        int cue = place(attribution);
        int from = cue;
        while (from > 0
                && cue - from < REACH
                && tokens.get(from - 1).sentence() == tokens.get(cue).sentence()) {
            from--;
        }
        return from;
    }

    /** Where it ends. */
    int sentenceEnd(Attribution attribution) {
        int cue = place(attribution);
        int to = cue;
        while (to < tokens.size()
                && to - cue < REACH
                && tokens.get(to).sentence() == tokens.get(cue).sentence()) {
            to++;
        }
        return to;
    }
}
