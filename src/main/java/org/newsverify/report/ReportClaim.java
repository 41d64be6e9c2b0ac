package org.newsverify.report;

import java.util.List;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;

/**
 * Something that is put forward.
 *
 * @param text a statement that can stand alone
 * @param spans where it is stated
 * @param attributions ids of those that put it forward; empty when the article says it in its own voice
 * @param responses ids of the responses to it
 */
public record ReportClaim(
        String id,
        String text,
        List<TextSpan> spans,
        List<String> attributions,
        Certainty certainty,
        Status status,
        List<String> responses) {

    public ReportClaim {
        spans = List.copyOf(spans);
        attributions = List.copyOf(attributions);
        responses = List.copyOf(responses);
    }
}
