package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;
import org.newsverify.compare.Citation;
import org.newsverify.compare.ComparedArticle;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.SharedClaim;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison in each form, and read again by a reader of that form. */
class ComparisonWritersTest {

    private static final List<String> COLUMNS = List.of(
            "shared_id",
            "shared_claim",
            "articles",
            "origins",
            "contradicts",
            "file",
            "outlet",
            "published",
            "claim_id",
            "claim",
            "certainty",
            "status",
            "denied",
            "origin");

    /** Two articles that cite each other, one that cites an agency, one that contradicts the others. */
    static Comparison example() {
        Member agency = member("1", "c3", "The ferries were late on every day.", Certainty.ASSERTED, Status.NARRATED);
        Member lantern = member("2", "c1", "Ferries may have been late daily", Certainty.HEDGED, Status.ATTRIBUTED);
        Member blog = member("3", "c1", "The ferries were late on every day.", Certainty.ASSERTED, Status.ATTRIBUTED);
        Member pilots = member("1", "c4", "Pilots may be missing", Certainty.HEDGED, Status.ATTRIBUTED);
        Member without = member("2", "c2", "Pilots are missing", Certainty.ASSERTED, Status.NARRATED);
        Member denied = new Member("4", "c7", "Ferries were late in March", Certainty.ASSERTED, Status.DENIED, true);
        return new Comparison(
                List.of(
                        article("1", "norpress.txt", "Ferries late at Quillmouth", "Norpress", "2026-05-04"),
                        article("2", "lantern.html", "No boat in its hour", "Daily Lantern", "2026-05-05"),
                        new ComparedArticle("3", "blog.md", none(), none(), none()),
                        article("4", "post.json", "Harbour defends itself", "The Lowland Post", "2026-05-06")),
                List.of(
                        new SharedClaim(
                                "k1",
                                agency.text(),
                                List.of(agency, lantern, blog),
                                List.of(
                                        origin("Ines Tolle", Origin.Kind.NAMED, "1", "2"),
                                        origin("an engineer", Origin.Kind.UNNAMED, "3")),
                                List.of("k3")),
                        new SharedClaim(
                                "k2",
                                pilots.text(),
                                List.of(pilots, without),
                                List.of(origin("Norpress", Origin.Kind.OUTLET, "1", "2")),
                                List.of()),
                        new SharedClaim(
                                "k3",
                                "Not true: Ferries were late in March",
                                List.of(denied),
                                List.of(origin("the harbour authority", Origin.Kind.UNNAMED, "4")),
                                List.of("k1")),
                        new SharedClaim(
                                "k4",
                                "=1+1 tolls are paid.",
                                List.of(member("4", "c8", "=1+1 tolls are paid.", Certainty.NEGATED, Status.NARRATED)),
                                List.of(origin("The Lowland Post", Origin.Kind.OUTLET, "4")),
                                List.of())),
                List.of(
                        new Citation("2", "Norpress", Optional.of("1"), List.of("k1", "k2")),
                        new Citation("1", "Daily Lantern", Optional.of("2"), List.of("k2")),
                        new Citation("3", "Coastline Press", none(), List.of("k1"))),
                List.of(List.of("1", "2")),
                List.of(
                        finding("circular-sourcing", "Norpress cites Daily Lantern cites Norpress", "k2"),
                        finding(
                                "contradiction",
                                "“The ferries were late on every day.” against “Not true”",
                                "k1",
                                "k3")));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static ComparedArticle article(String id, String file, String title, String outlet, String published) {
        return new ComparedArticle(id, file, Optional.of(title), Optional.of(outlet), Optional.of(published));
    }

    private static Member member(String article, String id, String text, Certainty certainty, Status status) {
        return new Member(article, id, text, certainty, status, false);
    }

    private static Origin origin(String name, Origin.Kind kind, String... articles) {
        return new Origin(name, kind, List.of(articles));
    }

    private static Finding finding(String code, String message, String... claims) {
        return new Finding(code, Finding.Level.WARNING, message, List.of(claims), List.of());
    }

    private static String in(Form form, Comparison comparison) {
        return ComparisonWriter.of(form, false).write(comparison);
    }

    @ParameterizedTest
    @EnumSource
    void eachFormIsAsInItsGoldenFile(Form form) throws IOException {
        String ending = form == Form.TEXT ? "txt" : form.toString();
        assertThat(in(form, example())).isEqualTo(WritersTest.golden("comparison.expected." + ending));
    }

    @ParameterizedTest
    @EnumSource
    void ofOneArticleThatClaimsNothingEachFormSaysSo(Form form) throws IOException {
        Comparison nothing =
                new Comparison(example().articles().subList(2, 3), List.of(), List.of(), List.of(), List.of());
        String out = in(form, nothing);
        assertThat(out).endsWith("\n");
        switch (form) {
            case TEXT ->
                assertThat(out)
                        .startsWith("1 article, 0 claims: 0 in more than one article, 0 contradictions\n")
                        .doesNotContain("not shown");
            case JSON ->
                assertThat(JsonMapper.shared().readTree(out).get("claims")).isEmpty();
            case CSV -> assertThat(rows(out)).isEmpty();
            case HTML ->
                assertThat(Jsoup.parse(out).select("section").eachAttr("id")).containsExactly("articles");
        }
    }

    @Test
    void colourChangesNothingButTheEscapeSequences() {
        String coloured = ComparisonWriter.of(Form.TEXT, true).write(example());
        assertThat(coloured).contains("\u001B[33mCONTRADICTS k3\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(in(Form.TEXT, example()));
    }

    @Test
    void thePageLeadsFromAClaimToWhatItContradicts() {
        Document page = Jsoup.parse(in(Form.HTML, example()));
        HtmlWriterTest.assertSound(page);
        assertThat(page.select("#k1 a").eachAttr("href")).containsExactly("#k3");
        assertThat(page.select("#k3 a").eachAttr("href")).containsExactly("#k1");
        assertThat(page.select("#k4")).as("a claim of one article alone").isEmpty();
        assertThat(page.select("#k1 .who, #k2 .who").eachText())
                .containsExactly("Ines Tolle", "an engineer (unnamed)", "Norpress (no source given)");
        assertThat(page.select(".alert").text()).contains("often wrong");
    }

    /** A box for each article, each origin that is none, and each outlet beyond; lines from left to right and back. */
    @Test
    void thePictureHasEverybodyAndEveryWay() {
        Element picture = Jsoup.parse(in(Form.HTML, example())).expectFirst("#flow figure");
        assertThat(picture.select("svg.box > title").eachText())
                .containsExactlyInAnyOrder(
                        "Ines Tolle",
                        "an engineer (unnamed)",
                        "Coastline Press",
                        "Norpress",
                        "Daily Lantern",
                        "blog.md",
                        "The Lowland Post");
        // Tolle to Norpress, and to it from the Lantern and back; the engineer to the agency, and it to the blog
        assertThat(picture.select("path.edge")).hasSize(5);
        assertThat(picture.select("path.arrow")).hasSameSizeAs(picture.select("path.edge"));
        assertThat(picture.select("desc").text())
                .isEqualTo("Daily Lantern cites Norpress for 2 claims. Norpress cites Daily Lantern for 1 claim."
                        + " blog.md cites Coastline Press for 1 claim");
    }

    @Test
    void manyClaimsAreNotAllDrawn() {
        List<SharedClaim> many = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new SharedClaim(
                        "k" + i,
                        "Ferry " + i + " was late.",
                        List.of(
                                member("1", "c" + i, "It was.", Certainty.ASSERTED, Status.NARRATED),
                                member("2", "c" + i, "It was.", Certainty.ASSERTED, Status.NARRATED)),
                        List.of(origin("Witness " + i, Origin.Kind.NAMED, "1", "2")),
                        List.of()))
                .toList();
        Comparison comparison = new Comparison(example().articles(), many, List.of(), List.of(), List.of());
        Document page = Jsoup.parse(in(Form.HTML, comparison));
        assertThat(page.select("#flow svg.box > title").eachText())
                .contains("Witness 1", "Witness 12")
                .doesNotContain("Witness 13")
                .hasSize(12 + 4);
        assertThat(page.select("figcaption").text()).startsWith("The first 12 of 30 claims");
        assertThat(page.select("#shared .card")).hasSize(30);
    }

    @Test
    void eachClaimOfAnArticleIsARow() throws IOException {
        List<CSVRecord> rows = rows(in(Form.CSV, example()));
        assertThat(rows).hasSize(7);
        assertThat(rows.get(1).toMap())
                .containsEntry("shared_id", "k1")
                .containsEntry("articles", "3")
                .containsEntry("origins", "2")
                .containsEntry("contradicts", "k3")
                .containsEntry("file", "lantern.html")
                .containsEntry("outlet", "Daily Lantern")
                .containsEntry("published", "2026-05-05")
                .containsEntry("claim_id", "c1")
                .containsEntry("certainty", "hedged")
                .containsEntry("status", "attributed")
                .containsEntry("denied", "no")
                .containsEntry("origin", "Ines Tolle");
        assertThat(rows.get(2).get("outlet")).isEmpty();
        assertThat(rows.get(5).get("denied")).isEqualTo("yes");
        assertThat(rows.get(6).get("claim")).isEqualTo("'=1+1 tolls are paid.");
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            assertThat(parser.getHeaderNames()).isEqualTo(COLUMNS);
            return parser.getRecords();
        }
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(25)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                "<script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "</style></title></svg><script>",
                                "' onfocus='alert(1)' autofocus='",
                                "=cmd|' /C calc'!A0",
                                "a;@SUM(1+1)",
                                "\u001B]8;;https://example.org\u0007link\u001B]8;;\u0007",
                                "&lt;b&gt; &amp; &#0; \u202E\u0000",
                                "<!-- ]]> -->",
                                "javascript:alert(1)")));
    }

    /** Two articles, and every string that may come from outside in all its places. */
    static Comparison with(String file, String words, String name) {
        Optional<String> some = Optional.of(name);
        Member one = member("1", "c1", words, Certainty.HEDGED, Status.NARRATED);
        Member other = member("2", "c1", words + " " + name, Certainty.ASSERTED, Status.NARRATED);
        List<Origin> origins =
                List.of(origin(name, Origin.Kind.UNNAMED, "1", "2"), origin(file, Origin.Kind.OUTLET, "1"));
        return new Comparison(
                List.of(
                        new ComparedArticle("1", file, Optional.of(words), some, some),
                        new ComparedArticle("2", file, none(), none(), some)),
                List.of(
                        new SharedClaim("k1", words, List.of(one, other), origins, List.of("k2")),
                        new SharedClaim("k2", words, List.of(other), origins, List.of("k1"))),
                List.of(
                        new Citation("2", name, none(), List.of("k1")),
                        new Citation("2", name, Optional.of("1"), List.of("k1"))),
                List.of(),
                List.of(finding("contradiction", words, "k1", "k2")));
    }

    @Property
    void jsonKeepsEveryString(
            @ForAll("anything") String file, @ForAll("anything") String words, @ForAll("anything") String name) {
        JsonNode json = JsonMapper.shared().readTree(in(Form.JSON, with(file, words, name)));
        assertThat(json.get("format").asString()).isEqualTo("verify-comparison");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        for (String place : List.of("/articles/0/file", "/articles/1/file", "/claims/0/origins/1/name")) {
            assertThat(json.at(place).asString()).as(place).isEqualTo(Unicode.wellFormed(file));
        }
        for (String place :
                List.of("/articles/0/title", "/claims/0/text", "/claims/0/members/0/text", "/findings/0/message")) {
            assertThat(json.at(place).asString()).as(place).isEqualTo(Unicode.wellFormed(words));
        }
        for (String place : List.of(
                "/articles/0/outlet", "/articles/0/published", "/claims/0/origins/0/name", "/citations/0/outlet")) {
            assertThat(json.at(place).asString()).as(place).isEqualTo(Unicode.wellFormed(name));
        }
        assertThat(json.at("/articles/1/title").isNull()).isTrue();
        assertThat(json.at("/citations/0/from").isNull()).isTrue();
        assertThat(json.at("/citations/1/from").asString()).isEqualTo("1");
    }

    @Property
    void textHasNoControlsAndFits(
            @ForAll("anything") String file, @ForAll("anything") String words, @ForAll("anything") String name) {
        String text = in(Form.TEXT, with(file, words + " " + words, name));
        assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        assertThat(text.codePoints()).noneMatch(c -> 0x202A <= c && c <= 0x202E);
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 80 || line.strip().indexOf(' ') < 0);
    }

    @Property
    void noCellIsAFormula(
            @ForAll("anything") String file, @ForAll("anything") String words, @ForAll("anything") String name)
            throws IOException {
        List<CSVRecord> rows = rows(in(Form.CSV, with(file, words, name)));
        assertThat(rows).hasSize(3).allMatch(CSVRecord::isConsistent);
        for (CSVRecord row : rows) {
            assertThat(row).noneMatch(cell -> cell.matches("(?s)(?:.*;)?[\\s\"“]*[=+\\-@＝＋－＠].*"));
            assertThat(row.get("shared_claim").replace("'", ""))
                    .isEqualTo(Unicode.printable(words).replace("'", ""));
            assertThat(row.get("file").replace("'", ""))
                    .isEqualTo(Unicode.printable(file).replace("'", ""));
            assertThat(row.get("published").replace("'", ""))
                    .isEqualTo(Unicode.printable(name).replace("'", ""));
        }
    }

    @Property
    void nothingBecomesMarkup(
            @ForAll("anything") String file, @ForAll("anything") String words, @ForAll("anything") String name) {
        Document page = Jsoup.parse(in(Form.HTML, with(file, words, name)));
        HtmlWriterTest.assertSound(page);
        assertThat(page.select(".claim .words"))
                .extracting(Element::wholeText)
                .containsExactly("“" + Unicode.printable(words) + "”", "“" + Unicode.printable(words) + "”");
        assertThat(page.select("#findings p")).extracting(Element::wholeText).containsExactly(Unicode.printable(words));
        assertThat(page.select("#k1 .who"))
                .extracting(Element::wholeText)
                .containsExactly(
                        Unicode.printable(name) + " (unnamed)", Unicode.printable(file) + " (no source given)");
    }

    /** Words of more than one char a letter, of every length, so that what is cut could be cut inside of one. */
    @ParameterizedTest
    @EnumSource
    void noLetterIsCutInTwo(Form form) {
        for (int chars = 1; chars <= 4; chars++) {
            String ships = "x".repeat(chars) + "\uD83D\uDEA2".repeat(400);
            String spaced = "x".repeat(chars) + "\uD83D\uDEA2\uD83D\uDEA2 ".repeat(150);
            String out = in(form, with(ships, spaced, ships));
            assertThat(out).isEqualTo(Unicode.wellFormed(out)).doesNotContain("\uFFFD");
        }
    }
}
