package org.newsverify.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.attribution.Style;
import org.newsverify.report.Page.Mark;

/** Renders a report for a person, 80 columns wide. */
public final class TextWriter implements ReportWriter {

    private static final int MAX_TITLE = 400;
    private static final int MAX_SCOPE = 240;
    private static final int INDENT = 4;

    private final boolean colour;

    /** A writer that marks what matters with colour, by ANSI escape sequences, or uses none. */
    public TextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String write(Report report) {
        Page page = new Page(colour);
        head(report.article(), page);
        page.blank();
        page.paragraph(Mark.NONE, summary(report));
        if (!report.sources().isEmpty()) {
            new SourceSection(report).write(page);
        }
        if (!report.attributions().isEmpty()) {
            statements(report, page);
        }
        if (!report.findings().isEmpty()) {
            page.blank();
            page.paragraph(Mark.WARNING, "WARNINGS");
            report.findings().forEach(finding -> page.block(2, Unicode.printable(finding.message())));
        }
        return page.toString();
    }

    private static void head(ReportArticle article, Page page) {
        String file = Unicode.printable(article.file().equals("-") ? "standard input" : article.file());
        Optional<String> title = article.title()
                .map(Unicode::printable)
                .filter(text -> !text.isEmpty())
                .map(text -> StringUtils.abbreviate(text, "…", MAX_TITLE));
        page.paragraph(Mark.STRONG, title.orElse(file));
        String credits = Stream.of(article.outlet(), article.byline(), article.published())
                .flatMap(Optional::stream)
                .map(Unicode::printable)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!credits.isEmpty()) {
            page.paragraph(Mark.NONE, credits);
        }
        String words = count(article.words(), "word");
        page.paragraph(Mark.FAINT, title.isPresent() ? file + " · " + words : words);
    }

    private static String summary(Report report) {
        if (report.attributions().isEmpty()) {
            return "No attributions: nobody is said to have said anything.";
        }
        StringBuilder summary = new StringBuilder(count(report.attributions().size(), "attribution"));
        int sources = report.sources().size();
        if (sources > 0) {
            long unnamed =
                    report.sources().stream().filter(source -> !source.named()).count();
            summary.append(" · ").append(count(sources, "source")).append(", ");
            summary.append(unnamed == 0 ? "all named" : unnamed == sources ? "none named" : unnamed + " unnamed");
        }
        long without = report.attributions().stream()
                .filter(attribution -> attribution.sources().isEmpty())
                .count();
        if (without > 0) {
            summary.append(" · ").append(without).append(" with no source given");
        }
        return summary.toString();
    }

    private static void statements(Report report, Page page) {
        Map<String, String> names = new HashMap<>();
        report.sources().forEach(source -> names.put(source.id(), name(source)));
        page.blank();
        page.paragraph(Mark.STRONG, "WHO SAYS WHAT");
        for (ReportAttribution attribution : report.attributions()) {
            if (!citesOnly(attribution, report)) {
                page.blank();
                statement(attribution, names, page);
            }
        }
    }

    /** Whether its content is only the source that it cites, which stands before the statement anyway: "citing two officials". */
    private static boolean citesOnly(ReportAttribution attribution, Report report) {
        return !attribution.content().isEmpty()
                && report.sources().stream()
                        .filter(source -> attribution.sources().contains(source.id()))
                        .anyMatch(source -> source.mentions().containsAll(attribution.content()));
    }

    private static String name(ReportSource source) {
        String name = Unicode.printable(source.name());
        return name.isEmpty() ? source.id() : name;
    }

    private static void statement(ReportAttribution attribution, Map<String, String> names, Page page) {
        boolean missing = attribution.sources().isEmpty();
        String who = missing ? "no source given" : join(attribution.sources(), names);
        String cue = texts(attribution.cue());
        String rest = through(attribution, names) + (cue.isEmpty() ? "" : " — " + cue);
        page.paragraph(0, missing ? Mark.FAINT : Mark.STRONG, who, rest);
        String content = texts(attribution.content());
        if (!content.isEmpty()) {
            boolean unmarked = attribution.style() == Style.DIRECT && !StringUtils.containsAny(content, "\"“”‘’'«»„");
            page.block(INDENT, unmarked ? content + " [quoted]" : content);
        }
        String scope = texts(attribution.scope());
        if (!scope.isEmpty()) {
            page.block(INDENT, "about: " + StringUtils.abbreviateMiddle(scope, " … ", MAX_SCOPE));
        }
    }

    /** Who stands between the article and the source, and whom the source speaks for. */
    private static String through(ReportAttribution attribution, Map<String, String> names) {
        List<String> chain = attribution.chain();
        int first = 0;
        while (first < chain.size() && !attribution.sources().contains(chain.get(first))) {
            first++;
        }
        List<String> farther = chain.subList(first, chain.size()).stream()
                .filter(id -> !attribution.sources().contains(id))
                .toList();
        return (first == 0 || first == chain.size() ? "" : ", through " + join(chain.subList(0, first), names))
                + (farther.isEmpty() ? "" : ", quoting " + join(farther, names));
    }

    private static String join(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining("; "));
    }

    private static String texts(List<TextSpan> spans) {
        return spans.stream()
                .map(span -> Unicode.printable(span.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" … "));
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
