package org.newsverify.writer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;

/** Claims and the answers to them as cards: what is claimed on one side, what is answered on the other. */
final class HtmlClaims {

    private final ReportIndex index;
    private final Phrases phrases;
    private final HtmlArticle article;
    private final String language;

    /** @param language of the claims, as HTML names it */
    HtmlClaims(Report report, HtmlArticle article, String language) {
        this.index = new ReportIndex(report);
        this.phrases = new Phrases(report);
        this.article = article;
        this.language = language;
    }

    /** Cards of claims; those that have the same answers share one. */
    void answered(List<ReportClaim> claims, Markup page) {
        phrases.sameAnswers(claims).forEach(group -> {
            page.open("div", "class", "card").line();
            page.open("ul", "class", "claims").line();
            group.forEach(claim -> claim(claim, page));
            page.close().line();
            page.open("ul", "class", "answers").line();
            answers(group.get(0), page);
            page.close().line().close().line();
        });
    }

    /** Answers to what is stated nowhere else. */
    void answers(List<ReportResponse> responses, Markup page) {
        for (ReportResponse response : responses) {
            page.open("div", "class", "card").line();
            page.open("ul", "class", "claims").open("li", "class", "claim unstated");
            page.text("What this answers is stated nowhere else in the article.");
            page.close().close().line();
            page.open("ul", "class", "answers").line();
            answer(response, phrases.answer(response), phrases.quoted(response), response.id(), page);
            page.close().line().close().line();
        }
    }

    /** Claims that nobody answers. */
    void list(List<ReportClaim> claims, Markup page) {
        page.open("ul", "class", "claims list").line();
        claims.forEach(claim -> claim(claim, page));
        page.close().line();
    }

    private void claim(ReportClaim claim, Markup page) {
        Tone tone = Tone.of(claim.status());
        page.open("li", "class", "claim " + tone.style(), "id", claim.id());
        page.open("p");
        page.element("span", HtmlArticle.number(claim.id()), "class", "number").text(" ");
        if (tone != Tone.PLAIN) {
            String status = claim.status().name().toLowerCase(Locale.ROOT);
            page.element("strong", tone.before(status), "class", "label " + tone.style())
                    .text(" ");
        }
        linked(claim.id(), Phrases.claim(claim), "words", page);
        page.close();
        if (!ClaimGroups.isOnlyDenied(claim) && !claim.attributions().isEmpty()) {
            boolean unnamed = index.sources(claim).stream().noneMatch(source -> source.named());
            phrases.origins(claim)
                    .forEach(origin -> page.element("p", origin, "class", unnamed ? "origin unnamed" : "origin"));
        }
        page.close().line();
    }

    private void answers(ReportClaim claim, Markup page) {
        Map<String, String> words = phrases.answers(claim);
        Set<String> written = new HashSet<>();
        for (ReportResponse response : phrases.responses(claim)) {
            String who = phrases.answer(response);
            if (written.add(who)) {
                answer(response, who, Objects.requireNonNull(words.get(who)), "", page);
            }
        }
        if (ClaimGroups.isOnlyDenied(claim)) {
            for (String origin : phrases.origins(claim)) {
                page.open("li", "class", "answer denied");
                page.element("strong", Tone.DENIED.before(origin)).close().line();
            }
        }
    }

    private void answer(ReportResponse response, String who, String words, String id, Markup page) {
        Tone tone = Tone.of(response.act());
        if (id.isEmpty()) {
            page.open("li", "class", "answer " + tone.style());
        } else {
            page.open("li", "class", "answer " + tone.style(), "id", id);
        }
        page.element("strong", tone.before(who) + ":").text(" ");
        linked(response.id(), words, "words", page);
        page.close().line();
    }

    /** The words of a claim or an answer, which lead to where they stand in the article. */
    private void linked(String id, String words, String style, Markup page) {
        if (article.shows(id)) {
            page.element("a", words, "class", style, "href", "#" + HtmlArticle.words(id), "lang", language);
        } else {
            page.element("span", words, "class", style, "lang", language);
        }
    }
}
