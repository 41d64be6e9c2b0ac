package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Span;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.TextSpan;

class PlacesTest {

    @Test
    void everySpanOfTheSamplesIsFound() {
        for (Example sample : Samples.all()) {
            Places places = new Places(sample.article());
            List<TextSpan> spans = spans(sample.report());
            assertThat(spans).isNotEmpty();
            spans.forEach(span -> assertFound(span, sample.article(), places));
        }
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().all().ofMaxLength(8)),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "word ",
                                "&amp;",
                                "&NotEqualTilde;",
                                "&#x1F6A2;",
                                "\uD83D\uDEA2",
                                "<p>",
                                "\n",
                                " ",
                                "x")));
        return part.list()
                .ofMaxSize(60)
                .map(parts -> "<p>Text " + String.join("", parts).replace('\0', ' '));
    }

    @Property
    void everySpanOfAnyPageIsFound(@ForAll("pages") String page, @ForAll long seed) throws UnreadableException {
        Random random = new Random(seed);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        for (Format format : List.of(Format.HTML, Format.TEXT)) {
            Article article = new ArticleReader().read("a", bytes, Optional.of(format));
            Places places = new Places(article);
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(article.text().length());
                Span span = new Span(
                        start, start + 1 + random.nextInt(article.text().length() - start));
                InputSpan input = article.inInput(span);
                assertFound(new TextSpan(input.start(), input.end(), span.in(article.text())), article, places);
            }
        }
    }

    private static void assertFound(TextSpan span, Article article, Places places) {
        Span found = places.find(span).orElseThrow();
        assertThat(found.in(article.text())).isEqualTo(span.text());
        assertThat(article.inInput(found).start()).isEqualTo(span.start());
    }

    @Test
    void whatIsNotOfTheArticleIsNotFound() {
        Places places = new Places(Example.harbour().article());
        assertThat(places.find(new TextSpan(0, 4, "Mill"))).isEmpty();
        assertThat(places.find(new TextSpan(3, 3, ""))).isEmpty();
        assertThat(places.find(new TextSpan(9000, 9004, "Mill"))).isEmpty();
    }

    private static List<TextSpan> spans(Report report) {
        return Stream.of(
                        report.sources().stream()
                                .flatMap(source -> Stream.of(source.mentions(), source.basis()))
                                .flatMap(List::stream),
                        report.attributions().stream()
                                .flatMap(a -> Stream.of(a.sourceSpans(), a.cue(), a.content(), a.scope()))
                                .flatMap(List::stream),
                        report.claims().stream().flatMap(claim -> claim.spans().stream()),
                        report.responses().stream().map(ReportResponse::span))
                .flatMap(all -> all)
                .toList();
    }
}
