package org.newsverify.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportSource;

/** The sources and attributions of a report by their ids. */
final class Sources {

    private final Map<String, ReportSource> sources = new HashMap<>();
    private final Map<String, ReportAttribution> attributions = new HashMap<>();

    Sources(Report report) {
        report.sources().forEach(source -> sources.put(source.id(), source));
        report.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
    }

    ReportSource source(String id) {
        return Objects.requireNonNull(sources.get(id), id);
    }

    ReportAttribution attribution(String id) {
        return Objects.requireNonNull(attributions.get(id), id);
    }

    List<ReportAttribution> attributions(ReportClaim claim) {
        return claim.attributions().stream().map(this::attribution).toList();
    }

    /** Those whose words a claim is. */
    List<ReportSource> of(ReportClaim claim) {
        return attributions(claim).stream()
                .flatMap(attribution -> attribution.sources().stream())
                .distinct()
                .map(this::source)
                .toList();
    }
}
