package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsverify.check.Check;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.FactCheck;
import org.newsverify.check.Match;
import org.newsverify.report.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found by a check, in each form, and read again by a reader of that form. */
class CheckWritersTest {

    private static final JsonCheck SCHEMA = ReportSchemaTest.strict(CheckSchema.text());

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "h1", "h2",
            "p", "ul", "li", "a", "strong", "code");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang", "dir", "class", "href", "rel", "charset", "http-equiv", "content", "name", "id", "aria-label");

    static Check example() {
        CheckedClaim ferries = new CheckedClaim(
                "quay.txt",
                "c3",
                "The ferries were never late",
                List.of(new TextSpan(4, 31, "The ferries were never late")));
        CheckedClaim toll = new CheckedClaim("claims.txt", "12", "The toll has doubled.", List.of());
        return new Check(
                new Check.Feed("feed.json", 160),
                12,
                List.of(
                        new Match(
                                ferries,
                                0.91,
                                true,
                                List.of("ferries", "late"),
                                new FactCheck(
                                        "https://example.org/ferries?year=2025&port=3",
                                        "Ferries at Quillmouth were late on every day of 2025.",
                                        Optional.of("Ines Tolle"),
                                        Optional.of("Mostly false"),
                                        Optional.of("Plumbline"),
                                        Optional.of("2026-02-01"))),
                        new Match(
                                ferries,
                                0.5,
                                false,
                                List.of(),
                                bare("javascript:alert(1)", "No boat has missed its hour.")),
                        new Match(
                                toll,
                                1,
                                false,
                                List.of("toll"),
                                bare("http://example.org/toll", "=1+1 doubles tolls"))));
    }

    private static FactCheck bare(String url, String claim) {
        return new FactCheck(url, claim, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String in(Form format, Check check) {
        return CheckWriter.of(format, false).write(check);
    }

    @ParameterizedTest
    @EnumSource
    void eachFormIsAsInItsGoldenFile(Form format) throws IOException {
        String ending = format == Form.TEXT ? "txt" : format.toString();
        assertThat(in(format, example())).isEqualTo(WritersTest.golden("check.expected." + ending));
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingMatchesAFormSaysSo(Form format) {
        Check nothing = new Check(new Check.Feed("feed.json", 1), 1, List.of());
        assertThat(in(format, nothing)).endsWith("\n");
        if (format == Form.TEXT) {
            assertThat(in(format, nothing))
                    .isEqualTo("0 of 1 claim have a match among the 1 fact-checks of feed.json\n");
        }
    }

    @Test
    void colourChangesNothingButTheEscapeSequences() {
        String coloured = CheckWriter.of(Form.TEXT, true).write(example());
        assertThat(coloured).contains("\u001B[33m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(in(Form.TEXT, example()));
    }

    @Test
    void theSchemaDescribesAndRequiresEveryField() {
        assertThat(SCHEMA.problems(in(Form.JSON, example()))).isEmpty();
        assertThat(SCHEMA.problems(in(Form.JSON, example()).replace("\"score\"", "\"points\"")))
                .isNotEmpty();
        JsonNode schema = JsonMapper.shared().readTree(CheckSchema.text());
        assertThat(ReportSchemaTest.objects(schema)).hasSize(6).allSatisfy(object -> {
            JsonNode fields = object.get("properties");
            assertThat(object.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(fields.propertyNames());
            assertThat(fields.valueStream()).allMatch(field -> field.has("description") || field.has("$ref"));
        });
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
                                "</style></title><script>",
                                "' onfocus='alert(1)' autofocus='",
                                "=cmd|' /C calc'!A0",
                                "\u001B]8;;https://example.org\u0007link\u001B]8;;\u0007",
                                "https://example.org/\"onmouseover=\"alert(1)",
                                "data:text/html,<script>alert(1)</script>")));
    }

    static Check with(String file, String claim, String url, String other) {
        Optional<String> some = Optional.of(other);
        CheckedClaim checked = new CheckedClaim(file, "c1", claim, List.of(new TextSpan(0, 1, claim)));
        FactCheck factCheck = new FactCheck(url, other, some, some, some, some);
        return new Check(
                new Check.Feed(file, 1), 1, List.of(new Match(checked, 0.75, false, List.of(other), factCheck)));
    }

    @Property
    void jsonKeepsEveryString(
            @ForAll("anything") String file, @ForAll("anything") String claim, @ForAll("anything") String url) {
        String json = in(Form.JSON, with(file, claim, url, claim));
        assertThat(SCHEMA.problems(json)).isEmpty();
        JsonNode match = JsonMapper.shared().readTree(json).get("matches").get(0);
        assertThat(match.get("file").asString()).isEqualTo(Unicode.wellFormed(file));
        assertThat(match.at("/claim/text").asString()).isEqualTo(Unicode.wellFormed(claim));
        assertThat(match.at("/factCheck/url").asString()).isEqualTo(Unicode.wellFormed(url));
        assertThat(match.at("/factCheck/rating").asString()).isEqualTo(Unicode.wellFormed(claim));
    }

    @Property
    void textHasNoControlsAndFits(
            @ForAll("anything") String file, @ForAll("anything") String claim, @ForAll("anything") String other) {
        String text = in(Form.TEXT, with(file, claim + " " + claim, other, other));
        assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 80 || line.strip().indexOf(' ') < 0);
    }

    @Property
    void noCellIsAFormula(@ForAll("anything") String claim, @ForAll("anything") String other) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser =
                CSVParser.parse(new StringReader(in(Form.CSV, with("a", claim, other, other))), format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSize(1).allMatch(CSVRecord::isConsistent);
            assertThat(rows.get(0)).noneMatch(cell -> cell.matches("(?s)(?:.*;)?[\\s\"“]*[=+\\-@＝＋－＠].*"));
            assertThat(rows.get(0).get("rating").replace("'", ""))
                    .isEqualTo(Unicode.printable(other).replace("'", ""));
        }
    }

    @Property
    void nothingBecomesMarkup(
            @ForAll("anything") String file, @ForAll("anything") String claim, @ForAll("anything") String url) {
        Document page = Jsoup.parse(in(Form.HTML, with(file, claim, url, claim)));
        assertSound(page);
        assertThat(page.select(".claim .words"))
                .extracting(Element::wholeText)
                .containsExactly(Unicode.printable(claim));
        assertThat(page.select("h1").text()).contains(Unicode.printable(file).strip());
    }

    /** It has only what the program writes, and links to addresses of the web. */
    static void assertSound(Document page) {
        for (Element element : page.child(0).getAllElements()) {
            assertThat(ELEMENTS).contains(element.normalName());
            assertThat(element.attributes())
                    .extracting(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                    .isSubsetOf(ATTRIBUTES);
        }
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.matches("(?i)https?://.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,x",
                "//example.org/a",
                "https:example.org",
                "ftp://example.org/",
                "https://example.org/a b",
                "example.org",
                ""
            })
    void onlyAnAddressOfTheWebIsALink(String url) {
        Document page = Jsoup.parse(in(Form.HTML, with("a", "b", url, "c")));
        assertThat(page.select("a[href]")).isEmpty();
        Document fine = Jsoup.parse(in(Form.HTML, with("a", "b", "HTTPS://example.org/a?b=c&d=%22#e", "c")));
        assertThat(fine.select("a[href]").eachAttr("href")).containsExactly("HTTPS://example.org/a?b=c&d=%22#e");
        assertThat(fine.select("a[href]").eachAttr("rel")).containsExactly("noreferrer");
    }
}
