package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;

/** The web page, read again by jsoup. */
class HtmlWriterTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "nav",
            "main",
            "footer",
            "section",
            "aside",
            "div",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "li",
            "span",
            "strong",
            "code",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "text",
            "rect",
            "path",
            "circle");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "dir",
            "class",
            "id",
            "href",
            "tabindex",
            "role",
            "aria-label",
            "aria-labelledby",
            "data-sign",
            "charset",
            "http-equiv",
            "content",
            "name",
            "viewbox",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "cx",
            "cy",
            "r",
            "d");

    static List<Example> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePageIsSoundAndHoldsTheArticle(Example sample) {
        Document page = Jsoup.parse(sample.in(new HtmlWriter()));
        assertSound(page);
        List<String> blocks = sample.article().blocks().stream()
                .map(block -> block.span().in(sample.article().text()))
                .toList();
        assertThat(page.select("#article .block"))
                .extracting(Element::wholeText)
                .isEqualTo(blocks);
        assertThat(page.select(".claim[id]:not(:has(a.words))")).isEmpty();
        assertThat(page.select("#sources .who.unnamed"))
                .hasSameSizeAs(sample.report().sources().stream()
                        .filter(source -> !source.named())
                        .toList());
    }

    /** What is denied stands in the first section, with who denies it and in which words. */
    @ParameterizedTest
    @MethodSource("samples")
    void denialsComeFirst(Example sample) {
        Element first = Jsoup.parse(sample.in(new HtmlWriter()))
                .select("main > section")
                .get(0);
        Denials denials = Denials.of(ClaimGroups.of(sample.report()));
        Phrases phrases = new Phrases(sample.report());
        denials.claims().forEach(claim -> {
            assertThat(first.text()).contains(Phrases.claim(claim));
            phrases.answers(claim)
                    .forEach((who, words) -> assertThat(first.text()).contains(who + ": " + words));
        });
        denials.others().forEach(response -> assertThat(first.text())
                .contains(phrases.answer(response) + ": " + phrases.quoted(response)));
        assertThat(first.select("h2").text().startsWith("No claim is denied"))
                .isEqualTo(denials.claims().isEmpty() && denials.others().isEmpty());
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(60)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "<script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "</style></title></svg><script>",
                                "' onfocus='alert(1)' autofocus='",
                                "&lt;b&gt; &amp; &#0; \u202E\u0000",
                                "<!-- ]]> -->",
                                "javascript:alert(1)")));
    }

    @Property
    void nothingBecomesMarkup(
            @ForAll("anything") String file, @ForAll("anything") String title, @ForAll("anything") String words) {
        String text = "It " + words;
        Span all = new Span(0, text.length());
        Attribution attribution = new Attribution(List.of(all), List.of(all), List.of(all), Style.INDIRECT, 1);
        Document page =
                Jsoup.parse(Example.of(file, title, text, List.of(attribution)).in(new HtmlWriter()));
        assertSound(page);
        String heading = Unicode.printable(title).isEmpty() ? Unicode.printable(file) : Unicode.printable(title);
        assertThat(page.select("h1")).extracting(Element::wholeText).containsExactly(heading);
        assertThat(page.select("#article .block"))
                .extracting(Element::wholeText)
                .containsExactly(Unicode.visible(text));
    }

    /** It has only what the program writes, one heading above all, and links to what there is; it asks for nothing from elsewhere. */
    static void assertSound(Document page) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : page.body().parents().get(0).getAllElements()) {
            elements.add(element.normalName());
            for (Attribute attribute : element.attributes()) {
                attributes.add(attribute.getKey().toLowerCase(Locale.ROOT));
            }
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
        assertThat(page.select("h1")).hasSize(1);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(labels -> ids.containsAll(List.of(labels.split(" "))));
        assertThat(page.select("style")).hasSize(1);
        Element style = page.select("style").get(0);
        assertThat(style.data())
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("<");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-" + sha256(style.data()) + "';");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
