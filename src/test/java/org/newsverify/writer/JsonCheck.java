package org.newsverify.writer;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks JSON against a JSON Schema, by another's implementation. */
final class JsonCheck {

    private final Schema schema;

    private JsonCheck(Schema schema) {
        this.schema = schema;
    }

    /** A check of schemas: by that of the draft in which ours are written. */
    static JsonCheck ofSchemas() {
        SpecificationVersion draft = SpecificationVersion.DRAFT_2020_12;
        return new JsonCheck(
                SchemaRegistry.withDefaultDialect(draft).getSchema(SchemaLocation.of(draft.getDialectId())));
    }

    /** A check by a schema in its own text, which names its draft. */
    static JsonCheck by(String schema) {
        return by(JsonMapper.shared().readTree(schema));
    }

    static JsonCheck by(JsonNode schema) {
        SpecificationVersion draft = SpecificationVersion.fromSchemaNode(schema).orElseThrow();
        return new JsonCheck(SchemaRegistry.withDefaultDialect(draft).getSchema(schema));
    }

    /** What is wrong with it; nothing if it is valid. */
    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
