package org.newsverify.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a report by their ids. Each method throws {@link NullPointerException} on an id that the report does not have. */
public final class ReportIndex {

    private final Map<String, ReportSource> sources = new HashMap<>();
    private final Map<String, ReportAttribution> attributions = new HashMap<>();
    private final Map<String, ReportClaim> claims = new HashMap<>();
    private final Map<String, ReportResponse> responses = new HashMap<>();

    public ReportIndex(Report report) {
        report.sources().forEach(source -> sources.put(source.id(), source));
        report.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        report.claims().forEach(claim -> claims.put(claim.id(), claim));
        report.responses().forEach(response -> responses.put(response.id(), response));
    }

    public ReportSource source(String id) {
        return Objects.requireNonNull(sources.get(id), id);
    }

    public ReportAttribution attribution(String id) {
        return Objects.requireNonNull(attributions.get(id), id);
    }

    public ReportClaim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    public ReportResponse response(String id) {
        return Objects.requireNonNull(responses.get(id), id);
    }

    /** Those that put a claim forward; none when the article says it in its own voice. */
    public List<ReportAttribution> attributions(ReportClaim claim) {
        return claim.attributions().stream().map(this::attribution).toList();
    }

    /** Those that answer a claim. */
    public List<ReportResponse> responses(ReportClaim claim) {
        return claim.responses().stream().map(this::response).toList();
    }

    /** Those whose words a claim is. */
    public List<ReportSource> sources(ReportClaim claim) {
        return attributions(claim).stream()
                .flatMap(attribution -> attribution.sources().stream())
                .distinct()
                .map(this::source)
                .toList();
    }
}
