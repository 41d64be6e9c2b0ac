package org.newsverify.writer;

import org.newsverify.article.Article;
import org.newsverify.report.Report;
import org.newsverify.writer.Page.Mark;

/** Renders a report for a person, 80 columns wide. */
public final class TextWriter implements ReportWriter {

    private final boolean colour;

    /** A writer that marks what matters with colour, by ANSI escape sequences, or uses none. */
    public TextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String write(Report report, Article article) {
        Page page = new Page(colour);
        summary(Summary.of(report), page);
        new ClaimSection(report).write(page);
        if (!report.sources().isEmpty()) {
            new SourceSection(report).write(page);
        }
        if (!report.findings().isEmpty()) {
            new FindingSection(report).write(page);
        }
        return page.toString();
    }

    @Override
    public String between() {
        return "\n" + "─".repeat(80) + "\n\n";
    }

    private static void summary(Summary summary, Page page) {
        page.paragraph(Mark.STRONG, summary.title());
        if (!summary.credits().isEmpty()) {
            page.paragraph(Mark.NONE, summary.credits());
        }
        page.paragraph(Mark.FAINT, summary.input());
        page.blank();
        page.paragraph(Mark.NONE, summary.counts());
    }
}
