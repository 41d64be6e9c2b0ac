package org.newsverify.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/** The sources of a report, for a person: who they are, how they are identified, how much comes from each. Unnamed ones stand apart. */
final class SourceSection {

    private static final int INDENT = 2;

    private final Report report;
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Integer> chains = new HashMap<>();

    SourceSection(Report report) {
        this.report = report;
        report.responses().forEach(response -> response.by().forEach(id -> answers.merge(id, 1, Integer::sum)));
        for (ReportAttribution attribution : report.attributions()) {
            attribution.sources().forEach(id -> statements.merge(id, 1, Integer::sum));
            attribution.chain().stream()
                    .filter(id -> !attribution.sources().contains(id))
                    .forEach(id -> chains.merge(id, 1, Integer::sum));
        }
    }

    void write(Page page) {
        page.blank();
        page.paragraph(Page.Mark.STRONG, "SOURCES");
        sorted(true).forEach(source -> page.paragraph(INDENT, Page.Mark.NONE, name(source), facts(source)));
        for (ReportSource source : sorted(false)) {
            page.paragraph(INDENT, Page.Mark.WARNING, "unnamed: " + name(source), facts(source));
            source.basis().forEach(basis -> page.block(INDENT + 4, "“" + Unicode.printable(basis.text()) + "”"));
        }
    }

    private List<ReportSource> sorted(boolean named) {
        return report.sources().stream()
                .filter(source -> source.named() == named)
                .sorted(Comparator.<ReportSource>comparingInt(source -> -statements.getOrDefault(source.id(), 0)))
                .toList();
    }

    private static String name(ReportSource source) {
        return Unicode.printable(source.name());
    }

    private String facts(ReportSource source) {
        List<String> facts = new ArrayList<>();
        if (source.kind() != Source.Kind.PERSON && source.kind() != Source.Kind.OTHER) {
            facts.add(source.kind().name().toLowerCase(Locale.ROOT));
        }
        if (source.count().isPresent() && source.count().getAsInt() > 1) {
            facts.add(source.count().getAsInt() + Page.FIRM + "of" + Page.FIRM + "them");
        }
        int said = statements.getOrDefault(source.id(), 0);
        int answered = answers.getOrDefault(source.id(), 0);
        int passed = chains.getOrDefault(source.id(), 0);
        if (said > 0) {
            facts.add(said + Page.FIRM + (said == 1 ? "statement" : "statements"));
        }
        if (answered > 0) {
            facts.add(answered + Page.FIRM + (answered == 1 ? "answer" : "answers"));
        }
        if (passed > 0) {
            facts.add("in" + Page.FIRM + passed + Page.FIRM + (passed == 1 ? "chain" : "chains"));
        }
        String role = source.role().map(text -> ", " + Unicode.printable(text)).orElse("");
        return role + " · " + String.join(" · ", facts);
    }
}
