package org.newsverify.writer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;

/** A finding for a person: what kind it is and what it says, on one line, harmless to a terminal. */
record FindingLine(Finding.Level level, String code, String text) {

    private static final int MOST = 3; // of one kind

    /** Warnings first, a few of each kind. */
    static List<FindingLine> of(Report report) {
        List<FindingLine> lines = new ArrayList<>();
        for (Finding.Level level : List.of(Finding.Level.WARNING, Finding.Level.NOTE)) {
            byCode(report, level).forEach((code, findings) -> {
                findings.stream()
                        .limit(MOST)
                        .forEach(finding ->
                                lines.add(new FindingLine(level, code, Unicode.printable(finding.message()))));
                if (findings.size() > MOST) {
                    lines.add(new FindingLine(level, code, (findings.size() - MOST) + " more like this"));
                }
            });
        }
        return lines;
    }

    /** The findings of a level, those of one code together. */
    static Map<String, List<Finding>> byCode(Report report, Finding.Level level) {
        return report.findings().stream()
                .filter(finding -> finding.level() == level)
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    }
}
