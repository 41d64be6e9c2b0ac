package org.newsverify.claim;

import java.util.List;
import org.newsverify.article.Span;
import org.newsverify.attribution.Certainty;

/**
 * Something that is put forward.
 *
 * @param text a statement that can stand alone: its subject is named where the article has a pronoun
 * @param spans where it is stated, in the order of the text; several when it is stated again, or interrupted
 * @param attributions the numbers, from 0, of those that put it forward, or in which alone it is denied; empty when the article says
 *     it in its own voice
 * @param certainty hedged or negated in its own words: "may have", "did not"
 * @param status how it stands after the responses to it
 * @param responses the numbers, from 0, of the responses to it
 */
public record Claim(
        String text,
        List<Span> spans,
        List<Integer> attributions,
        Certainty certainty,
        Status status,
        List<Integer> responses) {

    public Claim {
        spans = List.copyOf(spans);
        attributions = List.copyOf(attributions);
        responses = List.copyOf(responses);
    }
}
