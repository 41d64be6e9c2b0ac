package org.newsverify.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.writer.Page.Mark;

/** The findings of a report, for a person: warnings first, a few of each kind. */
final class FindingSection {

    private static final int INDENT = 2;
    private static final int MOST = 3; // of one kind

    private final Report report;

    FindingSection(Report report) {
        this.report = report;
    }

    void write(Page page) {
        page.blank();
        page.paragraph(Mark.STRONG, "FINDINGS");
        write(Finding.Level.WARNING, Mark.WARNING, page);
        write(Finding.Level.NOTE, Mark.NONE, page);
        page.blank();
        page.paragraph(Mark.FAINT, "What a finding means: verify explain CODE");
    }

    private void write(Finding.Level level, Mark mark, Page page) {
        Map<String, List<Finding>> byCode = report.findings().stream()
                .filter(finding -> finding.level() == level)
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, findings) -> {
            findings.stream()
                    .limit(MOST)
                    .forEach(
                            finding -> page.paragraph(INDENT, mark, code, ": " + Unicode.printable(finding.message())));
            if (findings.size() > MOST) {
                page.paragraph(INDENT, mark, code, ": " + (findings.size() - MOST) + " more like this");
            }
        });
    }
}
