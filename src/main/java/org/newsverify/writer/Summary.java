package org.newsverify.writer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.claim.Status;
import org.newsverify.report.Excerpt;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;

/**
 * What stands above a report that people read, the same in every form: on one line each, harmless to a terminal, not yet escaped for
 * any other form.
 *
 * @param title of the article, or what names the input if it has none
 * @param credits outlet, author and date; empty if the article tells none
 * @param input what names the input if the title does not, and how many words it has
 * @param counts how many claims and sources there are, and how they stand
 */
record Summary(String title, String credits, String input, String counts) {

    private static final int MAX_TITLE = 400;
    private static final List<Status> ANSWERED =
            List.of(Status.DENIED, Status.DISPUTED, Status.CONFIRMED, Status.UNCONFIRMED, Status.UNANSWERED);

    static Summary of(Report report) {
        ReportArticle article = report.article();
        String file = Unicode.printable(article.file().equals("-") ? "standard input" : article.file());
        Optional<String> title = article.title()
                .map(Unicode::printable)
                .filter(text -> !text.isEmpty())
                .map(text -> Excerpt.of(text, MAX_TITLE));
        String words = count(article.words(), "word");
        return new Summary(
                title.orElse(file), credits(article), title.isPresent() ? file + " · " + words : words, counts(report));
    }

    private static String credits(ReportArticle article) {
        return Stream.of(article.outlet(), article.byline(), article.published())
                .flatMap(Optional::stream)
                .map(Unicode::printable)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String counts(Report report) {
        if (report.attributions().isEmpty() && report.responses().isEmpty()) {
            return "Nobody is said to have said anything.";
        }
        StringBuilder counts = new StringBuilder(count(report.claims().size(), "claim"));
        for (Status status : ANSWERED) {
            long claims = report.claims().stream()
                    .filter(claim -> claim.status() == status)
                    .count();
            counts.append(claims == 0 ? "" : ", " + claims + " " + Phrases.word(status));
        }
        int sources = report.sources().size();
        if (sources > 0) {
            long unnamed =
                    report.sources().stream().filter(source -> !source.named()).count();
            counts.append(" · ").append(count(sources, "source")).append(", ");
            counts.append(unnamed == 0 ? "all named" : unnamed == sources ? "none named" : unnamed + " unnamed");
        }
        long without = report.attributions().stream()
                .filter(attribution -> attribution.sources().isEmpty())
                .count();
        if (without > 0) {
            counts.append(" · ").append(without).append(" with no source given");
        }
        return counts.toString();
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
