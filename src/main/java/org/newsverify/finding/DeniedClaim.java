package org.newsverify.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsverify.attribution.Act;
import org.newsverify.claim.Status;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;

/** A claim that somebody denies in the article itself. */
final class DeniedClaim implements Rule {

    private static final double SURE = 0.25; // confidence of a response

    @Override
    public String code() {
        return "denied-claim";
    }

    @Override
    public Finding.Level level() {
        return Finding.Level.NOTE;
    }

    @Override
    public List<Finding> check(Report report) {
        ReportIndex index = new ReportIndex(report);
        Map<String, ReportResponse> responses = new HashMap<>();
        report.responses().forEach(response -> responses.put(response.id(), response));
        List<Finding> found = new ArrayList<>();
        for (ReportClaim claim : report.claims()) {
            String deniers = claim.responses().stream()
                    .map(responses::get)
                    .filter(response -> response != null && response.act() == Act.DENY && response.confidence() >= SURE)
                    .flatMap(response -> response.by().stream())
                    .map(id -> index.source(id).name())
                    .distinct()
                    .collect(Collectors.joining(", "));
            boolean denied = claim.status() == Status.DENIED || claim.status() == Status.DISPUTED;
            if (denied && !deniers.isEmpty() && Text.isStatement(claim)) {
                found.add(finding(
                        Text.quoted(claim.text()) + " is denied by " + deniers, List.of(claim.id()), claim.spans()));
            }
        }
        return found;
    }
}
