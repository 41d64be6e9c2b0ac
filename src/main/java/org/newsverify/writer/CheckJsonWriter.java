package org.newsverify.writer;

import org.newsverify.check.Check;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.FactCheck;
import org.newsverify.check.Match;
import org.newsverify.report.TextSpan;

/** Renders a check as JSON, field by field: their order and names are a public contract. */
final class CheckJsonWriter implements CheckWriter {

    @Override
    public String write(Check check) {
        return JsonText.indented(json -> new Fields(new JsonFields(json)).check(check));
    }

    private record Fields(JsonFields json) {

        void check(Check check) {
            json.object(() -> {
                json.string("format", Check.FORMAT);
                json.number("version", Check.VERSION);
                json.object("feed", () -> {
                    json.string("file", check.feed().file());
                    json.number("items", check.feed().items());
                });
                json.objects("matches", check.matches(), this::match);
            });
        }

        private void match(Match match) {
            json.string("file", match.claim().file());
            json.object("claim", () -> claim(match.claim()));
            json.number("score", match.score());
            json.flag("opposite", match.opposite());
            json.strings("words", match.words());
            json.object("factCheck", () -> factCheck(match.factCheck()));
        }

        private void claim(CheckedClaim claim) {
            json.string("id", claim.id());
            json.string("text", claim.text());
            json.objects("spans", claim.spans(), this::span);
        }

        private void span(TextSpan span) {
            json.number("start", span.start());
            json.number("end", span.end());
            json.string("text", span.text());
        }

        private void factCheck(FactCheck factCheck) {
            json.string("url", factCheck.url());
            json.string("claimReviewed", factCheck.claimReviewed());
            json.string("claimant", factCheck.claimant());
            json.string("rating", factCheck.rating());
            json.string("publisher", factCheck.publisher());
            json.string("published", factCheck.published());
        }
    }
}
