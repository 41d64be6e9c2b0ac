package org.newsverify.report;

import java.util.List;

/**
 * What the program found in one article. Every offset in it is counted in Unicode code points of the decoded input.
 *
 * @param attributions in the order of the text
 */
public record Report(
        Tool tool,
        ReportArticle article,
        List<ReportSource> sources,
        List<ReportAttribution> attributions,
        List<ReportClaim> claims,
        List<ReportResponse> responses,
        List<Finding> findings) {

    /** The name of the JSON form. */
    public static final String FORMAT = "verify-report";

    /** The version of the JSON form: it changes when a field is renamed or removed. */
    public static final int VERSION = 1;

    public Report {
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
        responses = List.copyOf(responses);
        findings = List.copyOf(findings);
    }

    /** This report with these findings. */
    public Report with(List<Finding> found) {
        return new Report(tool, article, sources, attributions, claims, responses, found);
    }

    /** The codes of its findings, each once. */
    public List<String> codes() {
        return findings.stream().map(Finding::code).distinct().toList();
    }

    /** Whether one of its findings is a warning. */
    public boolean warns() {
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.WARNING);
    }

    /** The program that made a report, and its model. */
    public record Tool(String name, String version, String model) {}
}
