package org.newsverify.writer;

import java.util.stream.Collectors;
import org.newsverify.report.Report;
import org.newsverify.report.ReportSource;

/** The sources of a report, for a terminal: who they are, how they are identified, how much comes from each. Unnamed ones stand apart. */
final class SourceSection {

    private static final int INDENT = 2;

    private final SourceFacts facts;

    SourceSection(Report report) {
        this.facts = new SourceFacts(report);
    }

    void write(Page page) {
        page.blank();
        page.paragraph(Page.Mark.STRONG, "SOURCES");
        facts.sorted(true).forEach(source -> page.paragraph(INDENT, Page.Mark.NONE, name(source), facts(source)));
        for (ReportSource source : facts.sorted(false)) {
            page.paragraph(INDENT, Page.Mark.WARNING, "unnamed: " + name(source), facts(source));
            source.basis().forEach(basis -> page.block(INDENT + 4, "“" + Unicode.printable(basis.text()) + "”"));
        }
    }

    private static String name(ReportSource source) {
        return Unicode.printable(source.name());
    }

    private String facts(ReportSource source) {
        String role = source.role().map(text -> ", " + Unicode.printable(text)).orElse("");
        return facts.of(source).stream()
                .map(fact -> fact.replace(" ", Page.FIRM))
                .collect(Collectors.joining(" · ", role + " · ", ""));
    }
}
