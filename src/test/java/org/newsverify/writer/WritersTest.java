package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WritersTest {

    static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WritersTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void textIsAsInTheGoldenFile() throws IOException {
        assertThat(Example.harbour().in(new TextWriter(false))).isEqualTo(golden("quay.expected.txt"));
    }

    @Test
    void jsonIsAsInTheGoldenFile() throws IOException {
        assertThat(Example.harbour().in(JsonWriter.indented())).isEqualTo(golden("quay.expected.json"));
    }

    @Test
    void htmlIsAsInTheGoldenFile() throws IOException {
        assertThat(Example.harbour().in(new HtmlWriter())).isEqualTo(golden("quay.expected.html"));
    }

    @Test
    void offsetsCountCodePoints() {
        TextSpan source = Example.harbour().report().sources().get(0).mentions().get(0);
        int[] points = Example.TEXT.codePoints().toArray();
        assertThat(new String(points, source.start(), source.end() - source.start()))
                .isEqualTo("harbour master Ines Tolle")
                .isEqualTo(source.text());
    }

    @Test
    void aNameNamesAndADescriptionDoesNot() {
        assertThat(Example.harbour().report().sources())
                .extracting(ReportSource::named)
                .containsExactly(true, false, false);
    }

    @Test
    void colourChangesNothingButTheEscapeSequences() {
        String coloured = Example.harbour().in(new TextWriter(true));
        assertThat(coloured).contains("\u001B[1mCLAIMS THAT NOBODY ANSWERS\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(Example.harbour().in(new TextWriter(false)));
    }

    @Test
    void whatATerminalObeysIsSpelledOut() {
        assertThat(Unicode.printable("a\u001B[2J\u202Eb\u009Bc\nd")).isEqualTo("a<U+001B>[2J<U+202E>b<U+009B>c d");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    @Property
    void jsonKeepsEveryString(@ForAll("anything") String file, @ForAll("anything") String title) {
        byte[] json = Example.of(file, title, "Text.", List.of())
                .in(JsonWriter.lines())
                .getBytes(StandardCharsets.UTF_8);
        JsonNode article = JsonMapper.shared().readTree(json).get("article");
        assertThat(article.get("file").asString()).isEqualTo(Unicode.wellFormed(file));
        assertThat(article.get("title").asString()).isEqualTo(Unicode.wellFormed(title));
    }

    @Property
    void textHasNoControlsAndFits(@ForAll("anything") String file, @ForAll("anything") String text) {
        Attribution all = new Attribution(
                List.of(new Span(0, text.length())), List.of(), List.of(new Span(0, text.length())), Style.INDIRECT, 1);
        String written = Example.of(file, text, text, List.of(all)).in(new TextWriter(false));
        assertThat(written.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        assertThat(written.lines())
                .allMatch(line -> line.length() <= 80 || line.strip().indexOf(' ') < 0);
    }
}
