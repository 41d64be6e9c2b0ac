package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsverify.AnyReport;
import org.newsverify.finding.Findings;
import org.newsverify.report.Finding;
import org.newsverify.report.TextSpan;
import org.newsverify.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SarifWriterTest {

    /** The schema of OASIS. */
    static final JsonCheck STANDARD =
            JsonCheck.by(Resources.text(SarifWriterTest.class, "/schema/sarif-schema-2.1.0.json"));

    private static JsonNode run(String json) {
        assertThat(STANDARD.problems(json)).isEmpty();
        JsonNode runs = JsonMapper.shared().readTree(json).get("runs");
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private static Example with(Example example, Finding... findings) {
        return new Example(example.article(), example.report().with(List.of(findings)));
    }

    @Test
    void isAsInTheGoldenFile() {
        Finding finding = new Finding(
                "denied-claim",
                Finding.Level.NOTE,
                "“Ferries are late” is denied by Ines Tolle",
                List.of("c1"),
                List.of(new TextSpan(2, 18, "Ferries are late"), new TextSpan(52, 77, "“We are short of pilots,”")));
        JsonNode written =
                JsonMapper.shared().readTree(with(Example.harbour(), finding).in(new SarifWriter()));
        ((ObjectNode) written.at("/runs/0/tool/driver")).remove("rules"); // all that the program has
        assertThat(written)
                .isEqualTo(JsonMapper.shared().readTree(Resources.text(SarifWriterTest.class, "quay.expected.sarif")));
    }

    @Test
    void namesAllRules() {
        JsonNode rules = run(with(Example.harbour()).in(new SarifWriter())).at("/tool/driver/rules");
        assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(Findings.codes());
    }

    /** Any number of reports is one run, whether they have findings or not. */
    @Property
    void holdsSeveralReports(@ForAll long seed) {
        Random random = new Random(seed);
        SarifWriter writer = new SarifWriter();
        StringBuilder json = new StringBuilder(writer.head());
        int findings = 0;
        for (int left = random.nextInt(5); left >= 0; left--) {
            AnyReport any = AnyReport.of(random.nextLong());
            findings += any.report().findings().size();
            json.append(json.length() == 0 ? "" : writer.between()).append(writer.write(any.report(), any.article()));
        }
        JsonNode run = run(json.append(writer.tail()).toString());
        assertThat(run.get("results")).hasSize(findings);
        assertThat(run.get("artifacts")).hasSize(1); // all are from the same file
        for (JsonNode result : run.get("results")) {
            assertThat(run.at("/tool/driver/rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
    }

    /** Lines and columns, and offset and length, are the same place, as the standard demands (3.30.2). */
    @Property
    void regionsAreTheSpans(@ForAll long seed) {
        AnyReport any = AnyReport.of(seed);
        int[] points = any.article().text().codePoints().toArray();
        JsonNode run = run(new SarifWriter().document(any.report(), any.article()));
        for (int k = 0; k < run.get("results").size(); k++) {
            List<TextSpan> spans =
                    any.report().findings().get(k).spans().stream().distinct().toList();
            JsonNode result = run.get("results").get(k);
            List<JsonNode> regions = Stream.of("locations", "relatedLocations")
                    .flatMap(name -> result.path(name).valueStream())
                    .map(location -> location.at("/physicalLocation/region"))
                    .filter(region -> !region.isMissingNode())
                    .toList();
            assertThat(regions).hasSameSizeAs(spans);
            for (int i = 0; i < spans.size(); i++) {
                JsonNode region = regions.get(i);
                assertThat(region.get("charOffset").asInt())
                        .isEqualTo(spans.get(i).start());
                assertThat(offset(points, region, "start"))
                        .isEqualTo(spans.get(i).start());
                assertThat(offset(points, region, "end")).isEqualTo(spans.get(i).end());
                assertThat(region.get("charLength").asInt())
                        .isEqualTo(spans.get(i).end() - spans.get(i).start());
            }
        }
    }

    private static int offset(int[] points, JsonNode region, String which) {
        int at = 0;
        for (int line = 1; line < region.get(which + "Line").asInt(); at++) {
            line += points[at] == '\n' ? 1 : 0;
        }
        return at + region.get(which + "Column").asInt() - 1;
    }

    @Test
    void aMessageHasNoLinksAndNoPlaceholders() {
        Finding hostile =
                new Finding("hedged-claim", Finding.Level.NOTE, "[a](javascript:b) {0}", List.of(), List.of());
        JsonNode run = run(with(Example.harbour(), hostile).in(new SarifWriter()));
        assertThat(run.at("/results/0/message/text").asString()).isEqualTo("[a\\](javascript:b) {{0}}");
    }

    @Test
    void aFindingKeepsItsFingerprintWhereverItsWordsStand() {
        List<String> fingerprints = List.of(0, 5).stream()
                .map(at -> new Finding(
                        "hedged-claim", Finding.Level.NOTE, "x", List.of(), List.of(new TextSpan(at, at + 1, "a"))))
                .map(finding -> run(with(Example.harbour(), finding).in(new SarifWriter())))
                .map(run -> run.at("/results/0/partialFingerprints/findingWords~1v1")
                        .asString())
                .toList();
        assertThat(fingerprints.get(0)).isNotEmpty().isEqualTo(fingerprints.get(1));
    }
}
