package org.newsverify.writer;

import org.newsverify.compare.Citation;
import org.newsverify.compare.ComparedArticle;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.SharedClaim;
import org.newsverify.report.Finding;

/** Renders a comparison as JSON, field by field: their order and names are a public contract. */
final class ComparisonJsonWriter implements ComparisonWriter {

    @Override
    public String write(Comparison comparison) {
        return JsonText.indented(json -> new Fields(new JsonFields(json)).comparison(comparison));
    }

    private record Fields(JsonFields json) {

        void comparison(Comparison comparison) {
            json.object(() -> {
                json.string("format", Comparison.FORMAT);
                json.number("version", Comparison.VERSION);
                json.objects("articles", comparison.articles(), this::article);
                json.objects("claims", comparison.claims(), this::claim);
                json.objects("citations", comparison.citations(), this::citation);
                json.lists("circular", comparison.circular());
                json.objects("findings", comparison.findings(), this::finding);
            });
        }

        private void article(ComparedArticle article) {
            json.string("id", article.id());
            json.string("file", article.file());
            json.string("title", article.title());
            json.string("outlet", article.outlet());
            json.string("published", article.published());
        }

        private void claim(SharedClaim claim) {
            json.string("id", claim.id());
            json.string("text", claim.text());
            json.objects("members", claim.members(), this::member);
            json.objects("origins", claim.origins(), this::origin);
            json.strings("contradicts", claim.contradicts());
        }

        private void member(SharedClaim.Member member) {
            json.string("article", member.article());
            json.string("claim", member.claim());
            json.string("text", member.text());
            json.word("certainty", member.certainty());
            json.word("status", member.status());
            json.flag("denied", member.denied());
        }

        private void origin(SharedClaim.Origin origin) {
            json.string("name", origin.name());
            json.word("kind", origin.kind());
            json.strings("articles", origin.articles());
        }

        private void citation(Citation citation) {
            json.string("article", citation.article());
            json.string("outlet", citation.outlet());
            json.string("from", citation.from());
            json.strings("claims", citation.claims());
        }

        private void finding(Finding finding) {
            json.string("code", finding.code());
            json.word("level", finding.level());
            json.string("message", finding.message());
            json.strings("claims", finding.claims());
        }
    }
}
