package org.newsverify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsverify.article.Alignment;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.CodePoints;
import org.newsverify.article.Metadata;
import org.newsverify.article.Origin;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.claim.ClaimFinder;
import org.newsverify.claim.Claims;
import org.newsverify.response.AnswerFinder;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.SourceResolver;
import org.newsverify.tag.Entity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WritersTest {

    private static final String TEXT =
            "\uD83D\uDEA2 Ferries are late, harbour master Ines Tolle said. “We are short of pilots,” an aide added."
                    + " A port official did not respond to requests for comment.";

    private static Report report(String file, String title, String text, List<Attribution> attributions) {
        Article article = new Article(
                file,
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                new Metadata(Optional.of(title), Optional.of("The Quay"), Optional.empty(), Optional.of("2026-05-04")),
                "nl",
                15,
                new Origin("00ff", 1, Alignment.identity(text.length()), CodePoints.of(text)));
        Answers answers = new AnswerFinder().find(article, attributions);
        Resolution resolution = new SourceResolver().resolve(article, attributions, entities(text), answers.speakers());
        Claims claims = new ClaimFinder().find(article, resolution, answers);
        return ReportBuilder.build(new Report.Tool("verify", "1", "stub"), article, resolution, claims)
                .with(List.of(Finding.warning("short-staffed", "pilots are missing", List.of("c1"), List.of())));
    }

    private static List<Entity> entities(String text) {
        int tolle = text.indexOf("Ines Tolle");
        return tolle < 0 ? List.of() : List.of(new Entity(new Span(tolle, tolle + 10), Entity.Kind.PERSON));
    }

    private static Report harbour() {
        int said = TEXT.indexOf("said");
        int tolle = TEXT.indexOf("harbour");
        int quote = TEXT.indexOf('“');
        int aide = TEXT.indexOf("an aide");
        return report(
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

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WritersTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void textIsAsInTheGoldenFile() throws IOException {
        assertThat(new TextWriter(false).write(harbour())).isEqualTo(golden("quay.expected.txt"));
    }

    @Test
    void jsonIsAsInTheGoldenFile() throws IOException {
        assertThat(JsonWriter.indented().write(harbour())).isEqualTo(golden("quay.expected.json"));
    }

    @Test
    void offsetsCountCodePoints() {
        TextSpan source = harbour().sources().get(0).mentions().get(0);
        int[] points = TEXT.codePoints().toArray();
        assertThat(new String(points, source.start(), source.end() - source.start()))
                .isEqualTo("harbour master Ines Tolle")
                .isEqualTo(source.text());
    }

    @Test
    void aNameNamesAndADescriptionDoesNot() {
        assertThat(harbour().sources()).extracting(ReportSource::named).containsExactly(true, false, false);
    }

    @Test
    void colourChangesNothingButTheEscapeSequences() {
        String coloured = new TextWriter(true).write(harbour());
        assertThat(coloured).contains("\u001B[1mCLAIMS\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(new TextWriter(false).write(harbour()));
    }

    @Test
    void whatATerminalObeysIsSpelledOut() {
        assertThat(Unicode.printable("a\u001B[2J\u202Eb\u009Bc\nd")).isEqualTo("a<U+001B>[2J<U+202E>b<U+009B>c d");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    @Property(tries = 200)
    void jsonKeepsEveryString(@ForAll("anything") String file, @ForAll("anything") String title) {
        byte[] json = JsonWriter.lines()
                .write(report(file, title, "Text.", List.of()))
                .getBytes(StandardCharsets.UTF_8);
        JsonNode article = JsonMapper.shared().readTree(json).get("article");
        assertThat(article.get("file").asString()).isEqualTo(Unicode.wellFormed(file));
        assertThat(article.get("title").asString()).isEqualTo(Unicode.wellFormed(title));
    }

    @Property(tries = 200)
    void textHasNoControlsAndFits(@ForAll("anything") String file, @ForAll("anything") String text) {
        Attribution all = new Attribution(
                List.of(new Span(0, text.length())), List.of(), List.of(new Span(0, text.length())), Style.INDIRECT, 1);
        String written = new TextWriter(false).write(report(file, text, text, List.of(all)));
        assertThat(written.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        assertThat(written.lines())
                .allMatch(line -> line.length() <= 80 || line.strip().indexOf(' ') < 0);
    }
}
