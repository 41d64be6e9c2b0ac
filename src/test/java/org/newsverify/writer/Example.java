package org.newsverify.writer;

import java.util.List;
import java.util.Optional;
import org.newsverify.article.Alignment;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.Format;
import org.newsverify.article.Metadata;
import org.newsverify.article.Origin;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.claim.ClaimFinder;
import org.newsverify.claim.Claims;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportBuilder;
import org.newsverify.response.AnswerFinder;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.SourceResolver;
import org.newsverify.tag.Entity;

/** Articles and the reports on them, for tests of the writers. No model is needed. */
record Example(Article article, Report report) {

    static final String TEXT =
            "\uD83D\uDEA2 Ferries are late, harbour master Ines Tolle said. “We are short of pilots,” an aide added."
                    + " A port official did not respond to messages sent Sunday.";

    private static final AnswerFinder ANSWERS = new AnswerFinder();
    private static final SourceResolver SOURCES = new SourceResolver();
    private static final ClaimFinder CLAIMS = new ClaimFinder();

    static Example of(String file, String title, String text, List<Attribution> attributions) {
        Article article = new Article(
                file,
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                new Metadata(Optional.of(title), Optional.of("The Quay"), Optional.empty(), Optional.of("2026-05-04")),
                "nl",
                15,
                Origin.of("00ff", 1, Format.TEXT, Alignment.identity(text.length()), text));
        return of(article, attributions);
    }

    static Example of(Article article, List<Attribution> attributions) {
        Answers answers = ANSWERS.find(article, attributions);
        Resolution resolution = SOURCES.resolve(article, attributions, entities(article.text()), answers.speakers());
        Claims claims = CLAIMS.find(article, resolution, answers);
        Report report = ReportBuilder.build(new Report.Tool("verify", "1", "stub"), article, resolution, claims);
        return new Example(
                article,
                report.with(List.of(new Finding(
                        "short-staffed", Finding.Level.WARNING, "pilots are missing", List.of("c1"), List.of()))));
    }

    private static List<Entity> entities(String text) {
        int tolle = text.indexOf("Ines Tolle");
        return tolle < 0 ? List.of() : List.of(new Entity(new Span(tolle, tolle + 10), Entity.Kind.PERSON));
    }

    static Example harbour() {
        int said = TEXT.indexOf("said");
        int tolle = TEXT.indexOf("harbour");
        int quote = TEXT.indexOf('“');
        int aide = TEXT.indexOf("an aide");
        return of(
                "quay.txt",
                "Ferries held up",
                TEXT,
                List.of(
                        new Attribution(
                                List.of(new Span(tolle, said - 1)),
                                List.of(new Span(said, said + 4)),
                                List.of(new Span(3, tolle - 2)),
                                Style.INDIRECT,
                                0.93219),
                        new Attribution(
                                List.of(new Span(aide, aide + 7)),
                                List.of(new Span(aide + 8, aide + 13)),
                                List.of(new Span(quote, aide - 1)),
                                Style.DIRECT,
                                0.5),
                        new Attribution(List.of(), List.of(), List.of(new Span(quote, aide - 1)), Style.DIRECT, 0.4)));
    }

    String in(ReportWriter writer) {
        return writer.document(report, article);
    }
}
