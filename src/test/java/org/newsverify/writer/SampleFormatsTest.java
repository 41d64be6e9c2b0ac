package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.CodePoints;
import org.newsverify.article.InputSpan;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports on the samples in each form that is JSON, checked by what its specification gives for it. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleFormatsTest {

    private final List<Example> samples = new ArrayList<>();

    @BeforeAll
    void read() throws IOException, UnreadableException {
        try (Verifier verifier = Verifier.create();
                Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file :
                    files.filter(path -> !path.endsWith("README.md")).sorted().toList()) {
                Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file), Optional.empty());
                samples.add(new Example(article, verifier.verify(article)));
            }
        }
        assertThat(samples).hasSizeGreaterThan(5);
    }

    @Test
    void theSchemaDescribesEachReport() {
        JsonCheck schema = ReportSchemaTest.strict(ReportSchema.text());
        assertThat(samples).allSatisfy(sample -> {
            assertThat(schema.problems(sample.in(JsonWriter.indented()))).isEmpty();
            assertThat(schema.problems(sample.in(JsonWriter.lines()))).isEmpty();
        });
    }

    @Test
    void annotationsFollowTheModelAndQuoteTheArticle() {
        assertThat(samples).allSatisfy(sample -> {
            String json = sample.in(new WebAnnotationWriter());
            assertThat(WebAnnotationWriterTest.MODEL.problems(json)).isEmpty();
            assertThat(WebAnnotationWriterTest.targets(json)).allSatisfy(target -> {
                JsonNode quote = target.at("/selector/0");
                assertThat(whatToolsSearch(sample.article()))
                        .contains(quote.get("prefix").asString()
                                + quote.get("exact").asString()
                                + quote.get("suffix").asString());
            });
        });
    }

    /** The text of the file, of a page without its tags, of an article in JSON. */
    private static String whatToolsSearch(Article article) {
        CodePoints points = article.origin().points();
        int length = points.before(article.origin().alignment().inputLength());
        String file = article.inputText(new InputSpan(0, length));
        return switch (article.origin().format()) {
            case TEXT, MARKDOWN -> file;
            case HTML ->
                Jsoup.parse(file)
                        .nodeStream(TextNode.class)
                        .map(TextNode::getWholeText)
                        .collect(Collectors.joining());
            case JSON -> article.text();
        };
    }

    /** Those of the report, but for blanks; in a text, those of the file where the report says that they are. */
    @Test
    void quotationsAreTheWordsOfTheReport() {
        assertThat(samples).allSatisfy(sample -> {
            JsonNode items = JsonMapper.shared()
                    .readTree(sample.in(new WebAnnotationWriter()))
                    .at("/first/items");
            int claims = sample.report().attributions().size();
            for (int k = 0; k < sample.report().claims().size(); k++) {
                assertThat(items.get(claims + k).at("/target").valueStream())
                        .extracting(
                                target -> oneLine(target.at("/selector/0/exact").asString()))
                        .containsExactlyElementsOf(sample.report().claims().get(k).spans().stream()
                                .map(span -> oneLine(words(span, sample.article())))
                                .toList());
            }
        });
    }

    private static String words(TextSpan span, Article article) {
        return switch (article.origin().format()) {
            case TEXT, MARKDOWN -> article.inputText(new InputSpan(span.start(), span.end()));
            case HTML, JSON -> span.text();
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    @Test
    void theVocabularyHasWhatIsUsedOfIt() {
        assertThat(samples).allSatisfy(sample -> SchemaOrgWriterTest.Terms.check(sample.in(new SchemaOrgWriter())));
    }

    @Test
    void findingsAreOneRunOneByOneAndTogether() {
        assertThat(samples)
                .allSatisfy(sample -> assertThat(SarifWriterTest.STANDARD.problems(sample.in(new SarifWriter())))
                        .isEmpty());
        SarifWriter writer = new SarifWriter();
        StringBuilder json = new StringBuilder(writer.head());
        samples.forEach(sample -> json.append(writer.write(sample.report(), sample.article())));
        json.append(writer.tail());
        assertThat(SarifWriterTest.STANDARD.problems(json.toString())).isEmpty();
        JsonNode run = JsonMapper.shared().readTree(json.toString()).at("/runs/0");
        assertThat(run.get("artifacts")).hasSameSizeAs(samples);
        assertThat(run.get("results"))
                .hasSize(samples.stream()
                        .mapToInt(sample -> sample.report().findings().size())
                        .sum());
    }
}
