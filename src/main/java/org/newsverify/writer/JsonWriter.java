package org.newsverify.writer;

import org.newsverify.article.Article;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;

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
                ? JsonText.indented(json -> new Fields(new JsonFields(json)).report(report))
                : JsonText.line(json -> new Fields(new JsonFields(json)).report(report));
    }

    private record Fields(JsonFields json) {

        void report(Report report) {
            json.object(() -> {
                json.string("format", Report.FORMAT);
                json.number("version", Report.VERSION);
                json.object("tool", () -> {
                    json.string("name", report.tool().name());
                    json.string("version", report.tool().version());
                    json.string("model", report.tool().model());
                });
                json.object("article", () -> article(report.article()));
                json.objects("sources", report.sources(), this::source);
                json.objects("attributions", report.attributions(), this::attribution);
                json.objects("claims", report.claims(), this::claim);
                json.objects("responses", report.responses(), this::response);
                json.objects("findings", report.findings(), this::finding);
            });
        }

        private void article(ReportArticle article) {
            json.string("file", article.file());
            json.string("title", article.title());
            json.string("outlet", article.outlet());
            json.string("byline", article.byline());
            json.string("published", article.published());
            json.string("language", article.language());
            json.number("words", article.words());
            json.string("sha256", article.sha256());
            json.number("replacements", article.replacements());
        }

        private void source(ReportSource source) {
            json.string("id", source.id());
            json.string("name", source.name());
            json.flag("named", source.named());
            json.word("kind", source.kind());
            json.string("role", source.role());
            json.string("affiliation", source.affiliation());
            json.number("count", source.count());
            json.objects("mentions", source.mentions(), this::span);
            json.objects("basis", source.basis(), this::span);
        }

        private void attribution(ReportAttribution attribution) {
            json.string("id", attribution.id());
            json.strings("sources", attribution.sources());
            json.strings("chain", attribution.chain());
            json.word("act", attribution.act());
            json.word("style", attribution.style());
            json.word("certainty", attribution.certainty());
            json.objects("sourceSpans", attribution.sourceSpans(), this::span);
            json.objects("cue", attribution.cue(), this::span);
            json.objects("content", attribution.content(), this::span);
            json.objects("scope", attribution.scope(), this::span);
            json.number("confidence", attribution.confidence());
        }

        private void claim(ReportClaim claim) {
            json.string("id", claim.id());
            json.string("text", claim.text());
            json.objects("spans", claim.spans(), this::span);
            json.strings("attributions", claim.attributions());
            json.word("certainty", claim.certainty());
            json.word("status", claim.status());
            json.strings("responses", claim.responses());
        }

        private void response(ReportResponse response) {
            json.string("id", response.id());
            json.word("act", response.act());
            json.strings("by", response.by());
            json.object("span", () -> span(response.span()));
            json.string("attribution", response.attribution());
            json.strings("targets", response.targets());
            json.flag("report", response.report());
            json.number("confidence", response.confidence());
        }

        private void finding(Finding finding) {
            json.string("code", finding.code());
            json.word("level", finding.level());
            json.string("message", finding.message());
            json.strings("claims", finding.claims());
            json.objects("spans", finding.spans(), this::span);
        }

        private void span(TextSpan span) {
            json.number("start", span.start());
            json.number("end", span.end());
            json.string("text", span.text());
        }
    }
}
