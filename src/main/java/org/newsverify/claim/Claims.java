package org.newsverify.claim;

import java.util.List;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;

/**
 * What an article puts forward, and who answers it.
 *
 * @param claims in the order of the text
 * @param responses likewise
 * @param acts what each attribution does, in the order of the attributions
 * @param certainties how sure the article is that it does so
 */
public record Claims(List<Claim> claims, List<Response> responses, List<Act> acts, List<Certainty> certainties) {

    public Claims {
        claims = List.copyOf(claims);
        responses = List.copyOf(responses);
        acts = List.copyOf(acts);
        certainties = List.copyOf(certainties);
    }
}
