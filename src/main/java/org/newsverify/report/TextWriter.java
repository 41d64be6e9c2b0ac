package org.newsverify.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.WordUtils;
import org.newsverify.attribution.Style;

/** Renders a report for a person, 80 columns wide. */
public final class TextWriter implements ReportWriter {

    private static final int WIDTH = 80;
    private static final int MAX_TITLE = 400;
    private static final String INDENT = "    ";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";

    private final boolean colour;

    /** A writer that marks what matters with colour, by ANSI escape sequences, or uses none. */
    public TextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        head(report.article(), out);
        out.append('\n').append(wrap(summary(report), "")).append('\n');
        for (ReportAttribution attribution : report.attributions()) {
            out.append('\n');
            attribution(attribution, out);
        }
        if (!report.findings().isEmpty()) {
            out.append('\n').append(style(YELLOW, "Warnings")).append('\n');
            for (Finding finding : report.findings()) {
                out.append(INDENT)
                        .append(wrap(Unicode.printable(finding.message()), INDENT))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private void head(ReportArticle article, StringBuilder out) {
        String file = Unicode.printable(article.file().equals("-") ? "standard input" : article.file());
        Optional<String> title = article.title()
                .map(Unicode::printable)
                .filter(text -> !text.isEmpty())
                .map(text -> StringUtils.abbreviate(text, "…", MAX_TITLE));
        out.append(style(BOLD, wrap(title.orElse(file), ""))).append('\n');
        String credits = Stream.of(article.outlet(), article.byline(), article.published())
                .flatMap(Optional::stream)
                .map(Unicode::printable)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!credits.isEmpty()) {
            out.append(wrap(credits, "")).append('\n');
        }
        String words = count(article.words(), "word");
        out.append(style(DIM, wrap(title.isPresent() ? file + " · " + words : words, "")))
                .append('\n');
    }

    private static String summary(Report report) {
        if (report.attributions().isEmpty()) {
            return "No attributions: nobody is said to have said anything.";
        }
        long named = report.sources().stream().filter(ReportSource::named).count();
        long without = report.attributions().stream()
                .filter(attribution -> attribution.sourceSpans().isEmpty())
                .count();
        StringBuilder summary = new StringBuilder(count(report.attributions().size(), "attribution"));
        if (!report.sources().isEmpty()) {
            int sources = report.sources().size();
            summary.append(" · ").append(count(sources, "mention")).append(" of a source, ");
            summary.append(named == sources ? "all" : named == 0 ? "none" : String.valueOf(named))
                    .append(" by name");
        }
        if (without > 0) {
            summary.append(" · ").append(without).append(" with no source named");
        }
        return summary.toString();
    }

    private void attribution(ReportAttribution attribution, StringBuilder out) {
        boolean missing = attribution.sourceSpans().isEmpty();
        String who = missing ? "no source named" : join(attribution.sourceSpans(), "; ");
        String cue = join(attribution.cue(), " … ");
        // one blank became one line break at most, so who still takes up the same chars
        String line = wrap(cue.isEmpty() ? who : who + " — " + cue, "");
        out.append(style(missing ? DIM : BOLD, line.substring(0, who.length())))
                .append(line.substring(who.length()))
                .append('\n');
        String content = join(attribution.content(), " … ");
        if (!content.isEmpty()) {
            boolean unmarked = attribution.style() == Style.DIRECT && !StringUtils.containsAny(content, "\"“”‘’'«»„");
            String shown = unmarked ? content + " [quoted]" : content;
            out.append(INDENT).append(wrap(shown, INDENT)).append('\n');
        }
    }

    private static String join(List<TextSpan> spans, String separator) {
        return spans.stream()
                .map(span -> Unicode.printable(span.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Lines that fit when each but the first is indented, and the first will be. */
    private static String wrap(String text, String indent) {
        String lines = WordUtils.wrap(text, WIDTH - indent.length(), "\n", false);
        return Objects.requireNonNull(lines).replace("\n", "\n" + indent);
    }

    private String style(String code, String text) {
        return colour ? code + text + PLAIN : text;
    }
}
