package org.newsverify.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The quotations that Stanford CoreNLP finds in UTF-8 files: a line for each, with the fields of a report of verify that score it. A
 * quotation with its marks is the content, the mention of who says it the source; CoreNLP tells no cue. As many articles are read at
 * once as there are processors.
 */
public final class CoreNlpQuotes {

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpQuotes() {}

    public static void main(String[] files) {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        Arrays.stream(files).parallel().map(file -> quotes(file, pipeline)).forEachOrdered(System.out::println);
    }

    private static String quotes(String file, StanfordCoreNLP pipeline) {
        CoreDocument document = new CoreDocument(text(file));
        pipeline.annotate(document);
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("article");
            json.writeStringProperty("file", file);
            json.writeEndObject();
            json.writeArrayPropertyStart("attributions");
            for (CoreQuote quote : document.quotes()) {
                json.writeStartObject();
                write(json, "sourceSpans", quote.speakerCharOffsets(), document.text());
                write(json, "cue", Optional.empty(), document.text());
                write(json, "content", Optional.of(quote.quoteCharOffsets()), document.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Offsets in code points; CoreNLP's count chars. */
    private static void write(JsonGenerator json, String name, Optional<Pair<Integer, Integer>> span, String text) {
        json.writeArrayPropertyStart(name);
        span.ifPresent(s -> {
            json.writeStartObject();
            json.writeNumberProperty("start", text.codePointCount(0, s.first()));
            json.writeNumberProperty("end", text.codePointCount(0, s.second()));
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
