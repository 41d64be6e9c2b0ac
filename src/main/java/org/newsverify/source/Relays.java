package org.newsverify.source;

import java.util.List;
import java.util.Optional;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Finds the attribution that has another for its content. */
final class Relays {

    private final Tokens tokens;
    private final Cues cues;

    Relays(Tokens tokens, Cues cues) {
        this.tokens = tokens;
        this.cues = cues;
    }

    /** The neighbour that reports this one. */
    Optional<Attribution> of(List<Attribution> attributions, int k) {
        Attribution told = attributions.get(k);
        for (int other : new int[] {k - 1, k + 1, k - 2, k + 2}) {
            if (other >= 0 && other < attributions.size()) {
                Attribution near = attributions.get(other);
                boolean complete = !near.sources().isEmpty()
                        && !near.cue().isEmpty()
                        && !told.cue().isEmpty();
                if (complete && (reportsInOneSentence(near, told) || quotes(near, told))) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }

    /** "Roe says the mayor promised …", "According to the Courier, the mayor promised …": the content is the other attribution. */
    private boolean reportsInOneSentence(Attribution near, Attribution told) {
        return near.content().isEmpty()
                && cues.first(near).sentence() == cues.first(told).sentence()
                && cues.reports(near)
                && cues.reports(told);
    }

    /** Whether {@code told} stands in the quotation that is the content of {@code near}. */
    private boolean quotes(Attribution near, Attribution told) {
        Token inside = cues.first(told);
        if (!inside.quoted() || cues.first(near).quoted() || cues.first(near).paragraph() != inside.paragraph()) {
            return false;
        }
        return near.content().stream().anyMatch(span -> isOneQuotation(span, inside.span()));
    }

    private boolean isOneQuotation(Span one, Span other) {
        int from = tokens.at(Math.min(one.end() - 1, other.end() - 1));
        int to = tokens.at(Math.max(one.start(), other.start()));
        for (int k = from; k <= Math.min(to, tokens.size() - 1); k++) {
            if (!tokens.get(k).quoted()) {
                return false;
            }
        }
        return true;
    }
}
