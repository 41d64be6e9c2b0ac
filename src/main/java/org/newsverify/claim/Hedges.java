package org.newsverify.claim;

import java.util.List;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Certainty;

/** Reads how sure an article is of what it says: "would have said", "may", "did not say". */
final class Hedges {

    private static final Set<String> HEDGED = Set.of(
            "may",
            "might",
            "allegedly",
            "reportedly",
            "apparently",
            "supposedly",
            "purportedly",
            "perhaps",
            "possibly",
            "probably",
            "presumably",
            "seemingly",
            "ostensibly",
            "likely",
            "rumored",
            "alleged",
            "supposed");
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "didn't",
            "doesn't",
            "don't",
            "won't",
            "wouldn't",
            "couldn't",
            "can't",
            "cannot",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "neither",
            "nobody",
            "none");
    private static final Set<String> SEEMING = Set.of("seems", "seem", "seemed", "appears", "appear", "appeared");
    private static final int BEFORE = 4; // tokens before a cue that belong to its verb
    private static final int HEAD = 14; // tokens of a content in which its own verb stands

    private final Tokens tokens;

    Hedges(Tokens tokens) {
        this.tokens = tokens;
    }

    /** How sure the article is that the source did what the attribution says. */
    Certainty of(Attribution attribution, Act act) {
        if (attribution.cue().isEmpty()) {
            return Certainty.ASSERTED;
        }
        Span cue = attribution.cue().get(0);
        int from = tokens.at(cue.start());
        int to = tokens.from(cue.end());
        int begin = from;
        while (begin > 0
                && from - begin < BEFORE
                && tokens.get(begin - 1).isWord()
                && !isOf(attribution.sources(), begin - 1)
                && !isOf(attribution.content(), begin - 1)) {
            begin--;
        }
        if (isHedged(begin, to)) {
            return Certainty.HEDGED;
        }
        return !act.isResponse() && isNegated(begin, to) ? Certainty.NEGATED : Certainty.ASSERTED;
    }

    private boolean isOf(List<Span> spans, int token) {
        return spans.stream().anyMatch(tokens.get(token).span()::overlaps);
    }

    /** How sure a statement is of itself. */
    Certainty of(Span statement) {
        int from = tokens.from(statement.start());
        int to = Math.min(tokens.from(statement.end()), from + HEAD);
        return isHedged(from, to) ? Certainty.HEDGED : isNegated(from, to) ? Certainty.NEGATED : Certainty.ASSERTED;
    }

    private boolean isHedged(int from, int to) {
        for (int k = from; k < to; k++) {
            String word = tokens.word(k);
            boolean month = word.equals("may") && tokens.get(k).isCapitalised();
            boolean wouldHave =
                    word.equals("have") && k > from && tokens.word(k - 1).equals("would");
            boolean seeming = SEEMING.contains(word) && tokens.word(k + 1).equals("to");
            boolean said =
                    word.equals("said") && tokens.word(k + 1).equals("to") && k > from && isBe(tokens.word(k - 1));
            if ((HEDGED.contains(word) && !month) || wouldHave || seeming || said) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBe(String word) {
        return word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were");
    }

    private boolean isNegated(int from, int to) {
        for (int k = from; k < to; k++) {
            if (NEGATIONS.contains(tokens.plain(k))) {
                return true;
            }
        }
        return false;
    }
}
