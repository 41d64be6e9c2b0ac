package org.newsverify.writer;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as text with a line break at its end. By Jackson's streaming layer: its data binding would cost a part of the start-up time. */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new JsonEscapes()).build();

    private JsonText() {}

    /** What {@code fields} writes, laid out for reading. */
    public static String indented(Consumer<JsonGenerator> fields) {
        return write(new Indented(), fields);
    }

    /** What {@code fields} writes, on one line. */
    static String line(Consumer<JsonGenerator> fields) {
        return write(ObjectWriteContext.empty(), fields);
    }

    /** A generator that lays out for reading, for a text that is written in parts. */
    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    private static String write(ObjectWriteContext layout, Consumer<JsonGenerator> fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(layout, out)) {
            fields.accept(json);
        }
        return out.append('\n').toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
