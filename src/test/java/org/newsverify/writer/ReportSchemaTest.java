package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsverify.AnyReport;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.attribution.Style;
import org.newsverify.claim.Status;
import org.newsverify.report.Finding;
import org.newsverify.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportSchemaTest {

    /** A published schema, but that fields which it does not describe are forbidden: so none is forgotten in it. */
    static JsonCheck strict(String published) {
        JsonNode schema = JsonMapper.shared().readTree(published);
        objects(schema).toList().forEach(node -> node.put("additionalProperties", false));
        return JsonCheck.by(schema);
    }

    private static final JsonCheck STRICT = strict(ReportSchema.text());

    /** All schemas of objects in a schema. */
    static Stream<ObjectNode> objects(JsonNode node) {
        Stream<ObjectNode> below = node.valueStream().flatMap(ReportSchemaTest::objects);
        return node.has("properties") && node.get("properties").isObject() && node instanceof ObjectNode object
                ? Stream.concat(Stream.of(object), below)
                : below;
    }

    private static String harbour() {
        return Example.harbour().in(JsonWriter.indented());
    }

    @Test
    void isAJsonSchema() {
        assertThat(JsonCheck.ofSchemas().problems(ReportSchema.text())).isEmpty();
    }

    @Test
    void describesTheExample() {
        assertThat(STRICT.problems(harbour())).isEmpty();
    }

    @Property
    void describesAnyReport(@ForAll long seed) {
        AnyReport any = AnyReport.of(seed);
        assertThat(STRICT.problems(JsonWriter.lines().write(any.report(), any.article())))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoReport() {
        assertThat(STRICT.problems(harbour().replace("\"say\"", "\"sing\""))).isNotEmpty();
        assertThat(STRICT.problems(harbour().replace("\"words\"", "\"wordCount\"")))
                .hasSize(2);
        assertThat(STRICT.problems(harbour().replace("\"s1\"", "\"c1\""))).isNotEmpty();
    }

    @Test
    void leavesRoomForFieldsThatComeLater() {
        String later = harbour().replace("\"words\"", "\"later\" : 1, \"words\"");
        assertThat(JsonCheck.by(ReportSchema.text()).problems(later)).isEmpty();
    }

    @Test
    void describesAndRequiresEveryField() {
        JsonNode schema = JsonMapper.shared().readTree(ReportSchema.text());
        assertThat(objects(schema)).hasSizeGreaterThan(7).allSatisfy(object -> {
            JsonNode fields = object.get("properties");
            assertThat(object.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(fields.propertyNames());
            assertThat(fields.valueStream()).allMatch(field -> field.has("description") || field.has("$ref"));
        });
    }

    @Test
    void namesAllWordsThatThereAre() {
        JsonNode defs = JsonMapper.shared().readTree(ReportSchema.text()).get("$defs");
        assertThat(words(defs.at("/source/properties/kind"))).isEqualTo(words(Source.Kind.values()));
        assertThat(words(defs.at("/attribution/properties/act"))).isEqualTo(words(Act.values()));
        assertThat(words(defs.at("/attribution/properties/style"))).isEqualTo(words(Style.values()));
        assertThat(words(defs.at("/certainty"))).isEqualTo(words(Certainty.values()));
        assertThat(words(defs.at("/claim/properties/status"))).isEqualTo(words(Status.values()));
        assertThat(words(defs.at("/response/properties/act")))
                .isEqualTo(words(
                        Arrays.stream(Act.values()).filter(Act::isResponse).toArray(Act[]::new)));
        assertThat(words(defs.at("/finding/properties/level"))).isEqualTo(words(Finding.Level.values()));
    }

    private static List<String> words(JsonNode field) {
        return field.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> words(Enum<?>... values) {
        return Stream.of(values).map(JsonFields::word).toList();
    }
}
