package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsverify.AnyReport;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Span;
import org.newsverify.article.UnreadableException;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationWriterTest {

    static final JsonCheck MODEL =
            JsonCheck.by(Resources.text(WebAnnotationWriterTest.class, "web-annotation.schema.json"));

    private final WebAnnotationWriter writer = new WebAnnotationWriter();

    static List<JsonNode> targets(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .at("/first/items")
                .valueStream()
                .flatMap(annotation -> annotation.get("target").valueStream())
                .toList();
    }

    @Test
    void isAsInTheGoldenFile() {
        assertThat(Example.harbour().in(writer))
                .isEqualTo(Resources.text(WebAnnotationWriterTest.class, "quay.expected.jsonld"));
    }

    @Property
    void followsTheModelAndSelectsTheSameWordsTwice(@ForAll long seed) {
        AnyReport any = AnyReport.of(seed);
        String json = writer.document(any.report(), any.article());
        assertThat(MODEL.problems(json)).isEmpty();
        int[] points = any.article().text().codePoints().toArray();
        for (JsonNode target : targets(json)) {
            JsonNode quote = target.at("/selector/0");
            int start = target.at("/selector/1/start").asInt();
            int end = target.at("/selector/1/end").asInt();
            assertThat(quote.get("exact").asString()).isEqualTo(new String(points, start, end - start));
            int before = Math.min(32, start);
            assertThat(quote.get("prefix").asString()).isEqualTo(new String(points, start - before, before));
            int behind = Math.min(32, points.length - end);
            assertThat(quote.get("suffix").asString()).isEqualTo(new String(points, end, behind));
        }
    }

    @Test
    void quotesWhatAReaderSeesAndCountsWhatTheFileHolds() throws UnreadableException {
        JsonNode selectors = selectors("a.json", "{\"text\": \"\\ud83d\\udea2 Ferries \\u0026\\n boats are late.\"}");
        assertThat(selectors).hasSize(2);
        assertThat(selectors.at("/0/prefix").asString()).isEqualTo("\uD83D\uDEA2 ");
        assertThat(selectors.at("/0/exact").asString()).isEqualTo("Ferries & boats");
        assertThat(selectors.at("/0/suffix").asString()).isEqualTo(" are late.");
        assertThat(selectors.at("/1/start").asInt()).isEqualTo(23);
        assertThat(selectors.at("/1/end").asInt()).isEqualTo(45);
    }

    @Test
    void countsNothingInHtmlWherePositionsAreThoseOfTheTextWithoutTags() throws UnreadableException {
        JsonNode selectors = selectors("a.html", "<body><p>All <b>Ferries</b> &amp; boats are late today.</p>");
        assertThat(selectors).hasSize(1);
        assertThat(selectors.at("/0/prefix").asString()).isEqualTo("All ");
        assertThat(selectors.at("/0/exact").asString()).isEqualTo("Ferries & boats");
        assertThat(selectors.at("/0/suffix").asString()).isEqualTo(" are late today.");
    }

    @Test
    void quotesBlanksAndLineBreaksAsTheyAreInTheFile() throws UnreadableException {
        JsonNode text = selectors("a.txt", "All Ferries\nand  boats are late today.");
        assertThat(text.at("/0/exact").asString()).isEqualTo("Ferries\nand  boats");
        JsonNode page = selectors("a.html", "<body><p>Other.</p><p>All\n <b>Ferries</b>\n  and boats are late.</p>");
        assertThat(page.at("/0/prefix").asString()).isEqualTo("All\n ");
        assertThat(page.at("/0/exact").asString()).isEqualTo("Ferries\n  and boats");
    }

    /** The selectors of "Ferries … boats" in a file. */
    private JsonNode selectors(String name, String file) throws UnreadableException {
        Article article = new ArticleReader().read(name, file.getBytes(StandardCharsets.UTF_8), Optional.empty());
        Span words = new Span(article.text().indexOf("Ferries"), article.text().indexOf("boats") + 5);
        Attribution said = new Attribution(List.of(), List.of(), List.of(words), Style.INDIRECT, 1);
        return targets(Example.of(article, List.of(said)).in(writer)).get(0).get("selector");
    }
}
