package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.AnyReport;
import org.newsverify.Payloads;
import org.newsverify.check.Check;
import org.newsverify.compare.Comparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an article, its name or a feed holds, each output holds only what the program writes: read by its form's own reader. */
class InjectionTest {

    private static final JsonCheck REPORT = ReportSchemaTest.strict(ReportSchema.text());
    private static final JsonCheck CHECK = ReportSchemaTest.strict(CheckSchema.text());
    private static final JsonCheck COMPARISON = ReportSchemaTest.strict(ComparisonSchema.text());

    /** Real articles, and random ones that have what those lack. */
    private static final List<Example> HARMLESS = Stream.concat(
                    Samples.all().stream(),
                    LongStream.range(0, 100)
                            .mapToObj(AnyReport::of)
                            .map(any -> new Example(any.article(), any.report())))
            .toList();

    private static final Set<String> WEB = fields(OutputFormat.WEBANNOTATION);
    private static final Set<String> SCHEMA_ORG = fields(OutputFormat.SCHEMAORG);

    static List<String> payloads() {
        return Payloads.all();
    }

    @Test
    void thereAreMany() {
        assertThat(payloads()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void inAReport(String payload) throws IOException {
        Example hostile = Hostile.example(payload);
        for (OutputFormat format : OutputFormat.values()) {
            assertHarmless(format, hostile);
        }
    }

    private static void assertHarmless(OutputFormat format, Example hostile) throws IOException {
        String out = hostile.in(format.writer());
        switch (format) {
            case TEXT -> {
                Harmless.text(out);
                Harmless.coloured(hostile.in(new TextWriter(true)));
            }
            case JSON, JSONL -> {
                JsonNode json = Harmless.json(out);
                assertThat(REPORT.problems(out)).isEmpty();
                assertThat(json.at("/article/title").asString())
                        .isEqualTo(Unicode.wellFormed(hostile.article().file()));
                assertThat(out.lines().count() == 1).isEqualTo(format == OutputFormat.JSONL);
            }
            case HTML -> assertPage(out, hostile);
            case CSV -> Harmless.csv(out);
            case MARKDOWN -> {
                assertThat(MarkdownFile.read(out)).isNotEmpty();
                assertThat(out).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
            }
            case BRAT -> {
                String file = Unicode.wellFormed(hostile.article().text());
                BratFile brat = new BratFile(out, file, BratWriterTest.configuration());
                assertThat(brat.all("Claim")).hasSameSizeAs(hostile.report().claims());
                assertThat(out).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
            }
            case WEBANNOTATION -> assertThat(WEB).containsAll(Harmless.fields(Harmless.json(out)));
            case SCHEMAORG -> assertThat(SCHEMA_ORG).containsAll(Harmless.fields(Harmless.json(out)));
            case SARIF -> {
                assertThat(SarifWriterTest.STANDARD.problems(out)).isEmpty();
                for (JsonNode result : Harmless.json(out).at("/runs/0/results")) {
                    assertThat(result.at("/message/text").asString())
                            .doesNotContainPattern("(?<!\\\\)\\]\\(|(?<!\\{)\\{\\d+\\}(?!\\})");
                }
            }
        }
    }

    /** The names of fields in a form, over many reports with nothing hostile in them. */
    private static Set<String> fields(OutputFormat format) {
        return HARMLESS.stream()
                .map(example -> JsonMapper.shared().readTree(example.in(format.writer())))
                .flatMap(json -> Harmless.fields(json).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void assertPage(String html, Example hostile) {
        Document page = Jsoup.parse(html);
        HtmlWriterTest.assertSound(page);
        String text = hostile.article().text();
        assertThat(page.select("#article .block"))
                .extracting(Element::wholeText)
                .containsExactlyElementsOf(hostile.article().blocks().stream()
                        .map(block -> block.span().in(text))
                        .map(Unicode::visible)
                        .toList());
        Harmless.page(html);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void inAComparison(String payload) throws IOException {
        Comparison hostile = ComparisonWritersTest.with(payload, payload, payload);
        for (Form form : Form.values()) {
            Function<Boolean, String> out =
                    colour -> ComparisonWriter.of(form, colour).write(hostile);
            assertHarmless(form, out, COMPARISON, HtmlWriterTest::assertSound);
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void inACheckAndItsFeed(String payload) throws IOException {
        Check hostile = CheckWritersTest.with(payload, payload, payload, payload);
        for (Form form : Form.values()) {
            Function<Boolean, String> out =
                    colour -> CheckWriter.of(form, colour).write(hostile);
            assertHarmless(form, out, CHECK, CheckWritersTest::assertSound);
        }
    }

    /** {@code out} is what is written with colours or without. */
    private static void assertHarmless(
            Form form, Function<Boolean, String> out, JsonCheck schema, Consumer<Document> sound) throws IOException {
        String plain = out.apply(false);
        switch (form) {
            case TEXT -> {
                Harmless.text(plain);
                Harmless.coloured(out.apply(true));
            }
            case JSON -> {
                Harmless.json(plain);
                assertThat(schema.problems(plain)).isEmpty();
            }
            case CSV -> Harmless.csv(plain);
            case HTML -> {
                sound.accept(Jsoup.parse(plain));
                Harmless.page(plain);
            }
        }
    }
}
