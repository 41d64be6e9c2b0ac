package org.newsverify.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportIndex;

/** Two sources that are each said to have their words from the other. */
final class CircularChain implements Rule {

    private record Step(String nearer, String farther) {
        Step back() {
            return new Step(/* nearer= */ farther, /* farther= */ nearer);
        }
    }

    @Override
    public String code() {
        return "circular-chain";
    }

    @Override
    public List<Finding> check(Report report) {
        ReportIndex index = new ReportIndex(report);
        Map<Step, ReportAttribution> steps = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (ReportAttribution attribution : report.attributions()) {
            List<String> chain = attribution.chain();
            for (int k = 0; k + 1 < chain.size(); k++) {
                Step step = new Step(chain.get(k), chain.get(k + 1));
                ReportAttribution back = steps.get(step.back());
                if (steps.putIfAbsent(step, attribution) == null && back != null) {
                    String one = index.source(step.nearer()).name();
                    String other = index.source(step.farther()).name();
                    found.add(finding(
                            one + " cites " + other + ", and " + other + " cites " + one
                                    + ": neither may know first-hand",
                            List.of(),
                            attribution.content()));
                }
            }
        }
        return found;
    }
}
