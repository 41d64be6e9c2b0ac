package org.newsverify.writer;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.article.Article;
import org.newsverify.attribution.Style;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;

/**
 * Renders a report in the vocabulary of schema.org, as JSON-LD: the article with its direct quotations and its claims, the sources,
 * and for each claim that is answered a draft of a {@code ClaimReview}, the form in which fact-checks are published. A draft has the
 * claim and what the article says in answer to it, and no rating, author, date or address: these a fact-checker adds.
 */
public final class SchemaOrgWriter implements ReportWriter {

    @Override
    public String write(Report report, Article article) {
        return JsonText.indented(json -> new Graph(new JsonFields(json), report).write());
    }

    private static final class Graph {

        private final JsonFields json;
        private final Report report;
        private final Phrases phrases;
        private final SchemaOrgSources sources;
        private final String file;

        Graph(JsonFields json, Report report) {
            this.json = json;
            this.report = report;
            this.phrases = new Phrases(report);
            this.file = Identifiers.file(report.article());
            this.sources = new SchemaOrgSources(json, report, file);
        }

        void write() {
            List<ReportClaim> answered = report.claims().stream()
                    .filter(claim -> !claim.responses().isEmpty())
                    .toList();
            json.object(() -> {
                json.string("@context", "https://schema.org");
                json.list("@graph", () -> {
                    json.object(this::article);
                    report.sources().forEach(source -> json.object(() -> sources.source(source)));
                    answered.forEach(claim -> json.object(() -> review(claim)));
                });
            });
        }

        private void article() {
            ReportArticle article = report.article();
            node("NewsArticle", file);
            json.string("identifier", Identifiers.content(article));
            article.title().ifPresent(title -> json.string("headline", title));
            article.byline().ifPresent(byline -> json.string("creditText", byline));
            article.published().filter(SchemaOrgWriter::isDate).ifPresent(date -> json.string("datePublished", date));
            article.outlet()
                    .ifPresent(outlet -> json.object("publisher", () -> {
                        json.string("@type", "NewsMediaOrganization");
                        json.string("name", outlet);
                    }));
            if (!article.language().equals("und")) {
                json.string("inLanguage", article.language());
            }
            json.number("wordCount", article.words());
            json.list("hasPart", () -> {
                report.attributions().stream()
                        .filter(attribution -> attribution.style() == Style.DIRECT)
                        .forEach(attribution -> json.object(() -> quotation(attribution)));
                report.claims().forEach(claim -> json.object(() -> claim(claim)));
            });
        }

        private void quotation(ReportAttribution attribution) {
            node("Quotation", file + "#" + attribution.id());
            json.string(
                    "text",
                    attribution.content().stream()
                            .map(span -> StringUtils.strip(span.text(), "“”\", "))
                            .collect(Collectors.joining(" … ")));
            sources.said("spokenByCharacter", attribution.sources());
        }

        private void claim(ReportClaim claim) {
            node("Claim", file + "#" + claim.id());
            json.string("text", claim.text());
            json.object("appearance", () -> json.string("@id", file));
            sources.said("author", sources.of(claim));
        }

        private void review(ReportClaim claim) {
            node("ClaimReview", file + "#review-" + claim.id());
            json.string("creativeWorkStatus", "Draft");
            json.string("claimReviewed", claim.text());
            json.object("itemReviewed", () -> json.string("@id", file + "#" + claim.id()));
            json.object("isBasedOn", () -> json.string("@id", file));
            StringBuilder body = new StringBuilder();
            phrases.answers(claim).forEach((answer, words) -> body.append(body.isEmpty() ? "" : "\n")
                    .append(answer)
                    .append(": ")
                    .append(words));
            json.string("reviewBody", body.toString());
        }

        private void node(String type, String id) {
            json.string("@type", type);
            json.string("@id", id);
        }
    }

    /** Whether a date is written as in ISO 8601, which the vocabulary asks for. */
    private static boolean isDate(String published) {
        return published.matches("\\d{4}-\\d{2}-\\d{2}(T[0-9:.+Z-]{2,30})?");
    }
}
