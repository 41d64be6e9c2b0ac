package org.newsverify.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Renders a report as JSON. Written field by field, because the order and names of the fields are a public contract and because
 * Jackson's data binding would cost a noticeable part of the start-up time.
 */
public final class JsonWriter implements ReportWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ObjectWriteContext layout;

    private JsonWriter(ObjectWriteContext layout) {
        this.layout = layout;
    }

    /** A writer that indents. */
    public static ReportWriter indented() {
        return new JsonWriter(new Indented());
    }

    /** A writer that puts each report on one line. */
    public static ReportWriter lines() {
        return new JsonWriter(ObjectWriteContext.empty());
    }

    @Override
    public String write(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(layout, out)) {
            new Fields(json).report(report);
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

    private record Fields(JsonGenerator json) {

        void report(Report report) {
            json.writeStartObject();
            string("format", Report.FORMAT);
            json.writeNumberProperty("version", Report.VERSION);
            json.writeObjectPropertyStart("tool");
            string("name", report.tool().name());
            string("version", report.tool().version());
            string("model", report.tool().model());
            json.writeEndObject();
            json.writeName("article");
            article(report.article());
            list("sources", report.sources(), this::source);
            list("attributions", report.attributions(), this::attribution);
            list("claims", report.claims(), this::claim);
            list("responses", report.responses(), this::response);
            list("findings", report.findings(), this::finding);
            json.writeEndObject();
        }

        private void article(ReportArticle article) {
            json.writeStartObject();
            string("file", article.file());
            string("title", article.title());
            string("outlet", article.outlet());
            string("byline", article.byline());
            string("published", article.published());
            string("language", article.language());
            json.writeNumberProperty("words", article.words());
            string("sha256", article.sha256());
            json.writeNumberProperty("replacements", article.replacements());
            json.writeEndObject();
        }

        private void source(ReportSource source) {
            json.writeStartObject();
            string("id", source.id());
            string("name", source.name());
            json.writeBooleanProperty("named", source.named());
            word("kind", source.kind());
            string("role", source.role());
            string("affiliation", source.affiliation());
            if (source.count().isPresent()) {
                json.writeNumberProperty("count", source.count().getAsInt());
            } else {
                json.writeNullProperty("count");
            }
            list("mentions", source.mentions(), this::span);
            list("basis", source.basis(), this::span);
            json.writeEndObject();
        }

        private void attribution(ReportAttribution attribution) {
            json.writeStartObject();
            string("id", attribution.id());
            strings("sources", attribution.sources());
            strings("chain", attribution.chain());
            word("act", attribution.act());
            word("style", attribution.style());
            word("certainty", attribution.certainty());
            list("sourceSpans", attribution.sourceSpans(), this::span);
            list("cue", attribution.cue(), this::span);
            list("content", attribution.content(), this::span);
            list("scope", attribution.scope(), this::span);
            json.writeNumberProperty("confidence", attribution.confidence());
            json.writeEndObject();
        }

        private void claim(ReportClaim claim) {
            json.writeStartObject();
            string("id", claim.id());
            string("text", claim.text());
            list("spans", claim.spans(), this::span);
            strings("attributions", claim.attributions());
            word("certainty", claim.certainty());
            word("status", claim.status());
            strings("responses", claim.responses());
            json.writeEndObject();
        }

        private void response(ReportResponse response) {
            json.writeStartObject();
            string("id", response.id());
            word("act", response.act());
            strings("by", response.by());
            json.writeName("span");
            span(response.span());
            string("attribution", response.attribution());
            strings("targets", response.targets());
            json.writeBooleanProperty("report", response.report());
            json.writeNumberProperty("confidence", response.confidence());
            json.writeEndObject();
        }

        private void finding(Finding finding) {
            json.writeStartObject();
            string("code", finding.code());
            word("level", finding.level());
            string("message", finding.message());
            strings("claims", finding.claims());
            list("spans", finding.spans(), this::span);
            json.writeEndObject();
        }

        private void span(TextSpan span) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            string("text", span.text());
            json.writeEndObject();
        }

        private void string(String name, String value) {
            json.writeStringProperty(name, Unicode.wellFormed(value));
        }

        private void string(String name, Optional<String> value) {
            value.ifPresentOrElse(present -> string(name, present), () -> json.writeNullProperty(name));
        }

        private void word(String name, Enum<?> value) {
            string(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private void strings(String name, List<String> values) {
            list(name, values, json::writeString);
        }

        private <T> void list(String name, List<T> values, Consumer<T> write) {
            json.writeArrayPropertyStart(name);
            values.forEach(write);
            json.writeEndArray();
        }
    }
}
