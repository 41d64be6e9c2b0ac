package org.newsverify.writer;

import java.util.List;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;

/**
 * What is answered in an article otherwise than by {@link Denials}.
 *
 * @param claims confirmed, left open or not answered
 * @param answers those that are to no claim stated elsewhere
 */
record OtherAnswers(List<ReportClaim> claims, List<ReportResponse> answers) {

    static OtherAnswers of(ClaimGroups groups) {
        return new OtherAnswers(
                groups.answered().stream()
                        .filter(claim -> !Denials.isDenied(claim))
                        .toList(),
                groups.answers().stream()
                        .filter(response -> !Denials.isDenial(response))
                        .toList());
    }

    boolean isEmpty() {
        return claims.isEmpty() && answers.isEmpty();
    }
}
