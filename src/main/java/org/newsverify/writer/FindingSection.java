package org.newsverify.writer;

import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.writer.Page.Mark;

/** The findings of a report, for a terminal. */
final class FindingSection {

    private static final int INDENT = 2;

    private final Report report;

    FindingSection(Report report) {
        this.report = report;
    }

    void write(Page page) {
        page.blank();
        page.paragraph(Mark.STRONG, "FINDINGS");
        for (FindingLine line : FindingLine.of(report)) {
            Mark mark = line.level() == Finding.Level.WARNING ? Mark.WARNING : Mark.NONE;
            page.paragraph(INDENT, mark, line.code(), ": " + line.text());
        }
        page.blank();
        page.paragraph(Mark.FAINT, "What a finding means: verify explain CODE");
    }
}
