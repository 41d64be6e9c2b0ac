package org.newsverify.writer;

import java.util.List;
import java.util.stream.Stream;
import org.newsverify.article.Article;
import org.newsverify.attribution.Style;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.TextSpan;

/**
 * Renders a report as an Annotation Collection of the Web Annotation Data Model (W3C Recommendation, 2017), in JSON-LD, with one
 * annotation each for what somebody says, for each claim and for each answer to claims. Its text bodies say who and how, for people,
 * and carry the report's words as tags; its links lead from a claim to those who make it and from an answer to the claims.
 *
 * <p>Each target selects its words twice, as the Recommendation advises: by a quotation, of the text as a reader sees it, without
 * tags and with broken lines joined; and by position, in code points of the decoded file. In HTML, where positions would have to be
 * counted without the tags, there is the quotation alone. Words in several parts are several targets.
 */
public final class WebAnnotationWriter implements ReportWriter {

    @Override
    public String write(Report report, Article article) {
        return JsonText.indented(json -> new Annotations(new JsonFields(json), report, article).collection());
    }

    private static final class Annotations {

        private final JsonFields json;
        private final Report report;
        private final WebTargets targets;
        private final Phrases phrases;

        Annotations(JsonFields json, Report report, Article article) {
            this.json = json;
            this.report = report;
            this.targets = new WebTargets(json, report, article);
            this.phrases = new Phrases(report);
        }

        void collection() {
            int total = report.attributions().size()
                    + report.claims().size()
                    + report.responses().size();
            json.object(() -> {
                json.string("@context", "http://www.w3.org/ns/anno.jsonld");
                json.string("id", id("collection"));
                json.string("type", "AnnotationCollection");
                json.string(
                        "label",
                        report.article().title().orElse(report.article().file()));
                json.object("generator", () -> {
                    json.string("type", "Software");
                    json.string(
                            "name", report.tool().name() + " " + report.tool().version());
                });
                json.number("total", total);
                json.object("first", this::page);
                json.string("last", id("page"));
            });
        }

        private void page() {
            json.string("id", id("page"));
            json.string("type", "AnnotationPage");
            json.string("partOf", id("collection"));
            json.number("startIndex", 0);
            json.list("items", () -> {
                report.attributions().forEach(attribution -> json.object(() -> attribution(attribution)));
                report.claims().forEach(claim -> json.object(() -> claim(claim)));
                report.responses().forEach(response -> json.object(() -> response(response)));
            });
        }

        private void attribution(ReportAttribution attribution) {
            begin(attribution.id(), "describing");
            json.list("body", () -> {
                text("commenting", phrases.said(attribution));
                tags("attribution", attribution.act(), attribution.certainty());
                if (attribution.style() != Style.NONE) {
                    text("tagging", JsonFields.word(attribution.style()));
                }
            });
            List<TextSpan> words = Stream.of(attribution.content(), attribution.cue(), attribution.sourceSpans())
                    .filter(spans -> !spans.isEmpty())
                    .findFirst()
                    .orElseGet(List::of);
            targets.write(words);
        }

        private void claim(ReportClaim claim) {
            begin(claim.id(), "classifying");
            json.list("body", () -> {
                text("commenting", Phrases.claim(claim));
                tags("claim", claim.status(), claim.certainty());
                claim.attributions().forEach(this::link);
            });
            targets.write(claim.spans());
        }

        private void response(ReportResponse response) {
            begin(response.id(), "replying");
            json.list("body", () -> {
                text("commenting", phrases.answer(response));
                tags("response", response.act());
                response.targets().forEach(this::link);
            });
            targets.write(List.of(response.span()));
        }

        private void begin(String part, String motivation) {
            json.string("id", id(part));
            json.string("type", "Annotation");
            json.string("motivation", motivation);
        }

        private void text(String purpose, String value) {
            json.object(() -> {
                json.string("type", "TextualBody");
                json.string("purpose", purpose);
                json.string("format", "text/plain");
                json.string("value", value);
            });
        }

        private void tags(String kind, Enum<?>... words) {
            text("tagging", kind);
            Stream.of(words).forEach(word -> text("tagging", JsonFields.word(word)));
        }

        private void link(String part) {
            json.object(() -> {
                json.string("type", "SpecificResource");
                json.string("purpose", "linking");
                json.string("source", id(part));
            });
        }

        private String id(String part) {
            return Identifiers.part(report, part);
        }
    }
}
