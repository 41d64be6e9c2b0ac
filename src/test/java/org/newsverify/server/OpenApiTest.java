package org.newsverify.server;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsverify.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** That the server does what its description says, each answer of it. */
class OpenApiTest {

    private static final String POST = "POST /v1/reports HTTP/1.1\nHost: localhost\n";

    private final TestServer server;
    private final JsonNode description;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    OpenApiTest() throws IOException {
        server = new TestServer();
        description = JsonMapper.shared().readTree(server.get("/openapi.json").body());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theDescriptionIsValidOpenApi() {
        Schema openApi = schemas.getSchema(Resources.text(OpenApiTest.class, "openapi-3.1.schema.json"));
        assertThat(openApi.validate(description)).isEmpty();
        assertThat(openApi.validate(JsonMapper.shared().readTree("{\"openapi\": \"3.1.0\"}")))
                .isNotEmpty();
    }

    @Test
    void allPathsForProgramsAreDescribed() {
        Set<String> served = new Routes(new Reporter(server.verifier(), ForkJoinPool.commonPool()))
                .all().stream()
                        .map(route -> route.method() + " " + route.path())
                        .filter(route -> !route.endsWith(" /")) // the page is for people
                        .collect(Collectors.toSet());
        assertThat(responses().keySet().stream()
                        .map(key -> key.substring(0, key.lastIndexOf(' ')))
                        .collect(Collectors.toSet()))
                .isEqualTo(served);
    }

    @Test
    void eachResponseThatIsDescribedIsGivenAsDescribed() throws Exception {
        Map<String, Reply> replies = new LinkedHashMap<>();
        for (String path : Set.of("/healthz", "/openapi.json", "/v1/report.schema.json")) {
            String get = "GET " + path + " HTTP/1.1\n";
            replies.put("GET " + path + " 200", server.get(path));
            replies.put("GET " + path + " 400", server.raw(get + "\n"));
            replies.put("GET " + path + " 403", server.raw(get + "Host: localhost\nOrigin: http://evil.example\n\n"));
            replies.put("GET " + path + " 421", server.raw(get + "Host: evil.example\n\n"));
        }
        replies.putAll(Map.ofEntries(
                entry("POST /v1/reports 200", server.report("text/plain", TestServer.ARTICLE)),
                entry("POST /v1/reports 400", server.raw(POST.replace("Host: localhost\n", "") + "\n")),
                entry("POST /v1/reports 403", server.raw(POST + "Origin: http://evil.example\n\n")),
                entry("POST /v1/reports 411", server.raw(POST + "\n")),
                entry("POST /v1/reports 413", server.raw(POST + "Content-Length: 99999999\n\n")),
                entry("POST /v1/reports 415", server.report("image/png", "x")),
                entry("POST /v1/reports 421", server.raw(POST.replace("localhost", "evil.example") + "\n")),
                entry("POST /v1/reports 422", server.report("text/plain", "")),
                entry("POST /v1/reports 500", server.report("text/plain", "crash"))));
        server.fill();
        replies.put("POST /v1/reports 503", server.report("text/plain", TestServer.ARTICLE));
        Map<String, JsonNode> described = responses();
        assertThat(replies.keySet()).isEqualTo(described.keySet());
        replies.forEach((key, reply) -> compare(key, reply, described.getOrDefault(key, description)));
    }

    private void compare(String key, Reply reply, JsonNode described) {
        assertThat(key).endsWith(" " + reply.status());
        JsonNode content = described.get("content").get(reply.type());
        assertThat(content).as("%s: %s", key, reply.type()).isNotNull();
        JsonNode body = reply.type().endsWith("json")
                ? JsonMapper.shared().readTree(reply.body())
                : StringNode.valueOf(reply.body());
        assertThat(schemas.getSchema(resolved(content.get("schema"))).validate(body))
                .as(key)
                .isEmpty();
        described.path("headers").propertyNames().forEach(name -> assertThat(reply.header(name))
                .as(key)
                .matches("\\d+"));
    }

    /** All types that a body may have are taken, and no status but the described ones comes of them. */
    @Test
    void eachTypeOfABodyIsTaken() {
        JsonNode types = description.at("/paths/~1v1~1reports/post/requestBody/content");
        assertThat(types.propertyNames()).hasSizeGreaterThan(4).allSatisfy(type -> {
            String body = type.endsWith("json") ? "{\"text\": \"The ferry sails again.\"}" : TestServer.ARTICLE;
            assertThat(server.report(type, body).status()).as(type).isEqualTo(200);
        });
    }

    /** "METHOD path status" and what is described of it. */
    private Map<String, JsonNode> responses() {
        Map<String, JsonNode> responses = new LinkedHashMap<>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operation
                        .getValue()
                        .get("responses")
                        .properties()
                        .forEach(response -> {
                            String key = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                            responses.put(key + " " + response.getKey(), resolved(response.getValue()));
                        })));
        return responses;
    }

    /** What a node refers to: a part of the description, or another document of the server. */
    private JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            String target = found.get("$ref").asString();
            found = target.startsWith("#") ? description.at(target.substring(1)) : read(target);
        }
        return found;
    }

    private JsonNode read(String path) {
        try {
            return JsonMapper.shared().readTree(server.get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
