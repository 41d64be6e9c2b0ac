package org.newsverify.claim;

import java.util.List;
import java.util.OptionalInt;
import org.newsverify.article.Span;
import org.newsverify.attribution.Act;
import org.newsverify.source.Source;

/**
 * Somebody's answer to claims.
 *
 * @param by who answers; several who answer together give a response each
 * @param span the clause that carries it
 * @param attribution the number, from 0, of the attribution that it is part of; empty if the tagger saw none
 * @param targets the numbers, from 0, of the claims that it answers; empty when they are stated nowhere else
 * @param report whether it answers the article's main story as a whole
 * @param confidence the probability, 0 to 1, that it is an answer and that the likeliest of its targets is one; not calibrated
 */
public record Response(
        Act act,
        Source by,
        Span span,
        OptionalInt attribution,
        List<Integer> targets,
        boolean report,
        double confidence) {

    public Response {
        targets = List.copyOf(targets);
    }
}
