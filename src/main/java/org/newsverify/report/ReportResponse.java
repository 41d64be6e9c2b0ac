package org.newsverify.report;

import java.util.List;
import java.util.Optional;
import org.newsverify.attribution.Act;

/**
 * Somebody's answer to claims.
 *
 * @param by ids of the sources that answer
 * @param attribution id of the attribution that it is part of, if the tagger saw one
 * @param targets ids of the claims that it answers; empty when they are stated nowhere else
 * @param report whether it answers the article's main story as a whole
 * @param confidence the probability, 0 to 1, that it is an answer and that the likeliest of its targets is one; not calibrated
 */
public record ReportResponse(
        String id,
        Act act,
        List<String> by,
        TextSpan span,
        Optional<String> attribution,
        List<String> targets,
        boolean report,
        double confidence) {

    public ReportResponse {
        by = List.copyOf(by);
        targets = List.copyOf(targets);
    }
}
