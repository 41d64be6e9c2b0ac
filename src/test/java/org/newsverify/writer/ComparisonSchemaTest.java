package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;
import org.newsverify.compare.Citation;
import org.newsverify.compare.ComparedArticle;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.ComparisonFindings;
import org.newsverify.compare.SharedClaim;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of comparisons tells of all that is written, and of nothing else. */
class ComparisonSchemaTest {

    private static final JsonCheck STRICT = ReportSchemaTest.strict(ComparisonSchema.text());

    /** Two articles that have a claim from each other, and one without anything known of it. */
    private static Comparison example() {
        SharedClaim shared = new SharedClaim(
                "k1",
                "The fraud cost 40 million crowns",
                List.of(
                        new Member(
                                "1", "c3", "The fraud cost 40 million crowns", Certainty.HEDGED, Status.DENIED, false),
                        new Member("2", "c1", "It cost 40 million", Certainty.ASSERTED, Status.ATTRIBUTED, false)),
                List.of(new Origin("Norvik Gazette", Origin.Kind.OUTLET, List.of("1", "2"))),
                List.of("k2"));
        SharedClaim alone = new SharedClaim(
                "k2",
                "Not true: the fraud cost anything",
                List.of(new Member("3", "c2", "the fraud cost anything", Certainty.ASSERTED, Status.ATTRIBUTED, true)),
                List.of(
                        new Origin("Carla Hoff", Origin.Kind.NAMED, List.of("3")),
                        new Origin("two clerks", Origin.Kind.UNNAMED, List.of("3"))),
                List.of("k1"));
        return new Comparison(
                List.of(
                        new ComparedArticle(
                                "1", "a.txt", Optional.of("Fraud"), Optional.of("The Varn Courier"), Optional.empty()),
                        new ComparedArticle(
                                "2", "-", Optional.empty(), Optional.of("Norvik Gazette"), Optional.of("2026-05-04")),
                        new ComparedArticle("3", "c.txt", Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(shared, alone),
                List.of(
                        new Citation("1", "Norvik Gazette", Optional.of("2"), List.of("k1")),
                        new Citation("2", "The Varn Courier", Optional.of("1"), List.of("k1")),
                        new Citation("3", "Norpress", Optional.empty(), List.of("k2"))),
                List.of(List.of("1", "2")),
                List.of(new Finding("contradiction", Finding.Level.WARNING, "…", List.of("k1", "k2"), List.of())));
    }

    private static String json(Comparison comparison) {
        return ComparisonWriter.of(Form.JSON, false).write(comparison);
    }

    @Test
    void isAJsonSchema() {
        assertThat(JsonCheck.ofSchemas().problems(ComparisonSchema.text())).isEmpty();
    }

    @Test
    void describesTheExample() {
        assertThat(STRICT.problems(json(example()))).isEmpty();
    }

    @Test
    void refusesWhatIsNoComparison() {
        String json = json(example());
        assertThat(STRICT.problems(json.replace("\"denied\" :", "\"untrue\" :")))
                .isNotEmpty();
        assertThat(STRICT.problems(json.replace("\"k1\"", "\"c1\""))).isNotEmpty();
        assertThat(STRICT.problems(json.replace("\"unnamed\"", "\"nameless\""))).hasSize(1);
        assertThat(STRICT.problems(json.replace("\"contradiction\"", "\"single-source\"")))
                .hasSize(1);
    }

    @Test
    void leavesRoomForFieldsThatComeLater() {
        String later = json(example()).replace("\"members\"", "\"later\" : 1, \"members\"");
        assertThat(JsonCheck.by(ComparisonSchema.text()).problems(later)).isEmpty();
    }

    @Test
    void describesAndRequiresEveryField() {
        JsonNode schema = JsonMapper.shared().readTree(ComparisonSchema.text());
        assertThat(ReportSchemaTest.objects(schema)).hasSize(7).allSatisfy(object -> {
            JsonNode fields = object.get("properties");
            assertThat(object.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(fields.propertyNames());
            assertThat(fields.valueStream()).allMatch(field -> field.has("description"));
        });
    }

    @Test
    void namesAllWordsThatThereAre() {
        JsonNode defs = JsonMapper.shared().readTree(ComparisonSchema.text()).get("$defs");
        assertThat(words(defs.at("/member/properties/certainty"))).isEqualTo(words(Certainty.values()));
        assertThat(words(defs.at("/member/properties/status"))).isEqualTo(words(Status.values()));
        assertThat(words(defs.at("/origin/properties/kind"))).isEqualTo(words(Origin.Kind.values()));
        assertThat(words(defs.at("/finding/properties/level"))).isEqualTo(words(Finding.Level.values()));
        assertThat(words(defs.at("/finding/properties/code"))).isEqualTo(ComparisonFindings.codes());
    }

    private static List<String> words(JsonNode field) {
        return field.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> words(Enum<?>... values) {
        return Stream.of(values).map(JsonFields::word).toList();
    }
}
