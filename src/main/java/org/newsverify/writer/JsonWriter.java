package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsverify.article.Article;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;
import tools.jackson.core.JsonGenerator;

/** Renders a report as JSON, field by field: their order and names are a public contract. */
public final class JsonWriter implements ReportWriter {

    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer that indents. */
    public static ReportWriter indented() {
        return new JsonWriter(true);
    }

    /** A writer that puts each report on one line. */
    public static ReportWriter lines() {
        return new JsonWriter(false);
    }

    @Override
    public String write(Report report, Article article) {
        return indented
                ? JsonText.indented(json -> new Fields(json).report(report))
                : JsonText.line(json -> new Fields(json).report(report));
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
