package org.newsverify.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.article.Article;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.ReportSource;

/** Renders a report in GitHub's Markdown, for notes and pull requests. */
public final class MarkdownWriter implements ReportWriter {

    @Override
    public String write(Report report, Article article) {
        MarkdownText page = new MarkdownText();
        Summary summary = Summary.of(report);
        page.heading(1, summary.title());
        page.paragraph(Stream.of(summary.credits(), summary.input())
                .filter(line -> !line.isEmpty())
                .toList());
        page.paragraph(List.of(summary.counts()));
        claims(report, page);
        sources(report, page);
        findings(FindingLine.of(report), page);
        return page.toString();
    }

    @Override
    public String between() {
        return "\n---\n\n";
    }

    /** As on the web page: what is denied comes first. */
    private static void claims(Report report, MarkdownText page) {
        ClaimGroups groups = ClaimGroups.of(report);
        Phrases phrases = new Phrases(report);
        Denials denials = Denials.of(groups);
        if (!denials.isEmpty()) {
            page.heading(2, denials.heading(new ReportIndex(report), phrases));
            answered(denials.claims(), denials.others(), phrases, page);
        }
        OtherAnswers others = OtherAnswers.of(groups);
        if (!others.isEmpty()) {
            page.heading(2, "Confirmed, left open or not answered");
            answered(others.claims(), others.answers(), phrases, page);
        }
        list(
                "Claims that nobody answers",
                groups.open().stream()
                        .map(claim -> lines(Phrases.claim(claim), phrases.origins(claim)))
                        .toList(),
                page);
        list(
                "What the article says itself",
                groups.narrated().stream()
                        .map(claim -> List.of(Phrases.claim(claim)))
                        .toList(),
                page);
    }

    private static void answered(
            List<ReportClaim> claims, List<ReportResponse> answers, Phrases phrases, MarkdownText page) {
        for (List<ReportClaim> same : phrases.sameAnswers(claims)) {
            same.forEach(claim ->
                    page.paragraph(claim.status().name(), lines(" · " + Phrases.claim(claim), phrases.origins(claim))));
            if (same.size() > 1 && !ClaimGroups.isOnlyDenied(same.get(0))) {
                page.paragraph(List.of("To these " + same.size() + " claims:"));
            }
            phrases.answers(same.get(0)).forEach((who, words) -> page.quotation(who + ": " + words));
        }
        if (!answers.isEmpty()) {
            page.list(answers.stream()
                    .map(response -> List.of(phrases.answer(response) + ": " + phrases.quoted(response)))
                    .toList());
        }
    }

    private static List<String> lines(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private static void list(String title, List<List<String>> items, MarkdownText page) {
        if (!items.isEmpty()) {
            page.heading(2, title);
            page.list(items);
        }
    }

    private static void sources(Report report, MarkdownText page) {
        if (report.sources().isEmpty()) {
            return;
        }
        SourceFacts facts = new SourceFacts(report);
        List<List<String>> rows = new ArrayList<>();
        for (boolean named : new boolean[] {true, false}) {
            facts.sorted(named).forEach(source -> rows.add(row(source, facts)));
        }
        page.heading(2, "Sources");
        page.table(List.of("Source", "Named", "Role", "In the article", "How it knows, or why it is not named"), rows);
    }

    private static List<String> row(ReportSource source, SourceFacts facts) {
        return List.of(
                Unicode.printable(source.name()),
                source.named() ? "yes" : "no",
                source.role().map(Unicode::printable).orElse(""),
                String.join(" · ", facts.of(source)),
                source.basis().stream()
                        .map(basis -> "“" + Unicode.printable(basis.text()) + "”")
                        .collect(Collectors.joining(" ")));
    }

    private static void findings(List<FindingLine> lines, MarkdownText page) {
        list(
                "Findings",
                lines.stream()
                        .map(line -> List.of(Phrases.word(line.level()) + " · " + line.code() + ": " + line.text()))
                        .toList(),
                page);
    }
}
