package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsverify.AnyReport;
import org.newsverify.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgWriterTest {

    private final SchemaOrgWriter writer = new SchemaOrgWriter();

    @Test
    void isAsInTheGoldenFile() {
        assertThat(Example.harbour().in(writer))
                .isEqualTo(Resources.text(SchemaOrgWriterTest.class, "quay.expected.schemaorg.jsonld"));
    }

    @Property
    void usesTypesAndPropertiesAsTheVocabularyDefinesThem(@ForAll long seed) {
        AnyReport any = AnyReport.of(seed);
        Terms.check(writer.document(any.report(), any.article()));
    }

    @Test
    void draftsAReviewOfAClaimThatIsDeniedAndLeavesTheRatingToThePerson() {
        AnyReport any = AnyReport.of(LongStream.range(0, 1000)
                .filter(seed -> AnyReport.of(seed).report().claims().stream()
                        .anyMatch(claim -> !claim.responses().isEmpty()))
                .findFirst()
                .orElseThrow());
        JsonNode graph = JsonMapper.shared()
                .readTree(writer.document(any.report(), any.article()))
                .get("@graph");
        List<JsonNode> reviews = graph.valueStream()
                .filter(node -> node.get("@type").asString().equals("ClaimReview"))
                .toList();
        assertThat(reviews).isNotEmpty().allSatisfy(review -> {
            assertThat(review.get("creativeWorkStatus").asString()).isEqualTo("Draft");
            assertThat(review.get("reviewBody").asString()).isNotEmpty();
            assertThat(review.has("reviewRating")).isFalse();
            assertThat(review.has("author")).isFalse();
        });
    }

    /** Types and properties as schema.org defines them. */
    static final class Terms {

        private final Map<String, String> parents = new HashMap<>();
        private final Map<String, List<String>> properties =
                new HashMap<>(); // the type that has it, then what it takes
        private final Map<String, String> types = new HashMap<>(); // of the nodes in a document

        private Terms() {
            Resources.lines(SchemaOrgWriterTest.class, "schemaorg-terms.txt")
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(words -> {
                        if (words.get(0).equals("type")) {
                            parents.put(words.get(1), words.get(2));
                        } else {
                            properties.put(words.get(1), words.subList(2, words.size()));
                        }
                    });
        }

        static void check(String json) {
            JsonNode document = JsonMapper.shared().readTree(json);
            assertThat(document.propertyNames()).containsExactly("@context", "@graph");
            assertThat(document.get("@context").asString()).isEqualTo("https://schema.org");
            Terms terms = new Terms();
            terms.collect(document);
            document.get("@graph").forEach(terms::node);
        }

        private void collect(JsonNode node) {
            if (node.has("@type") && node.has("@id")) {
                String id = node.get("@id").asString();
                assertThat(types.put(id, node.get("@type").asString())).as(id).isNull();
            }
            node.forEach(this::collect);
        }

        private void node(JsonNode node) {
            String type = node.get("@type").asString();
            assertThat(parents).containsKey(type);
            node.propertyStream()
                    .filter(field -> !field.getKey().startsWith("@"))
                    .forEach(field -> {
                        List<String> property = Objects.requireNonNull(properties.get(field.getKey()), field.getKey());
                        assertThat(isA(type, property.get(0)))
                                .as("%s of %s", field.getKey(), type)
                                .isTrue();
                        List<JsonNode> values = field.getValue().isArray()
                                ? field.getValue().valueStream().toList()
                                : List.of(field.getValue());
                        values.forEach(value -> value(value, property.subList(1, property.size())));
                    });
        }

        private void value(JsonNode value, List<String> range) {
            String type = value.isObject() && value.has("@type")
                    ? value.get("@type").asString()
                    : value.isObject()
                            ? String.valueOf(types.get(value.get("@id").asString()))
                            : value.isInt() ? "Integer" : "Text";
            assertThat(range).as("%s", value).anyMatch(allowed -> isA(type, allowed));
            if (value.has("@type")) {
                node(value);
            }
        }

        private boolean isA(String type, String other) {
            return type.equals(other) || (parents.containsKey(type) && isA(parents.get(type), other));
        }
    }
}
