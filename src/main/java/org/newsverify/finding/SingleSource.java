package org.newsverify.finding;

import java.util.List;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportSource;

/** An article in which only one source speaks. */
final class SingleSource implements Rule {

    private static final int FEWEST = 4; // statements of a single source that are worth a word

    @Override
    public String code() {
        return "single-source";
    }

    @Override
    public Finding.Level level() {
        return Finding.Level.NOTE;
    }

    @Override
    public List<Finding> check(Report report) {
        List<String> speakers = report.attributions().stream()
                .filter(attribution -> !attribution.content().isEmpty())
                .flatMap(attribution -> attribution.sources().stream())
                .distinct()
                .toList();
        if (speakers.size() != 1 || !report.responses().isEmpty()) {
            return List.of();
        }
        long statements = report.attributions().stream()
                .filter(attribution -> attribution.sources().contains(speakers.get(0)))
                .count();
        if (statements < FEWEST) {
            return List.of();
        }
        ReportSource source = new ReportIndex(report).source(speakers.get(0));
        return List.of(finding(
                "all " + statements + " statements come from one source, " + source.name(),
                List.of(),
                source.mentions()));
    }
}
