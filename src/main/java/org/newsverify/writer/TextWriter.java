package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.article.Article;
import org.newsverify.claim.Status;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.writer.Page.Mark;

/** Renders a report for a person, 80 columns wide. */
public final class TextWriter implements ReportWriter {

    private static final int MAX_TITLE = 400;
    private static final List<Status> ANSWERED =
            List.of(Status.DENIED, Status.DISPUTED, Status.CONFIRMED, Status.UNCONFIRMED, Status.UNANSWERED);

    private final boolean colour;

    /** A writer that marks what matters with colour, by ANSI escape sequences, or uses none. */
    public TextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String write(Report report, Article article) {
        Page page = new Page(colour);
        credits(report.article(), page);
        page.blank();
        page.paragraph(Mark.NONE, summary(report));
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

    private static void credits(ReportArticle article, Page page) {
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
        if (report.attributions().isEmpty() && report.responses().isEmpty()) {
            return "Nobody is said to have said anything.";
        }
        StringBuilder summary = new StringBuilder(count(report.claims().size(), "claim"));
        for (Status status : ANSWERED) {
            long claims = report.claims().stream()
                    .filter(claim -> claim.status() == status)
                    .count();
            summary.append(
                    claims == 0 ? "" : ", " + claims + " " + status.name().toLowerCase(Locale.ROOT));
        }
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

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
