package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;

/** What stands beside a paragraph of the article: its claims, who says so, and who answers. */
final class HtmlNotes {

    private final ReportIndex index;
    private final Phrases phrases;

    HtmlNotes(Report report) {
        this.index = new ReportIndex(report);
        this.phrases = new Phrases(report);
    }

    /** The notes on those of some marks that are claims. */
    void write(List<Mark> marks, Markup page) {
        List<ReportClaim> claims = marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.CLAIM)
                .map(mark -> index.claim(mark.id()))
                .toList();
        if (!claims.isEmpty()) {
            page.open("ul", "class", "notes").line();
            claims.forEach(claim -> note(claim, page));
            page.close().line();
        }
    }

    private void note(ReportClaim claim, Markup page) {
        Tone tone = Tone.of(claim.status());
        page.open("li", "class", "note " + tone.style());
        page.element("a", "Claim " + HtmlArticle.number(claim.id()), "href", "#" + claim.id());
        if (tone != Tone.PLAIN) {
            String status = claim.status().name().toLowerCase(Locale.ROOT);
            page.text(" ").element("strong", tone.before(status));
        }
        phrases.origins(claim).forEach(origin -> page.text(" ").element("span", origin, "class", "origin"));
        phrases.answers(claim).keySet().forEach(who -> page.text(" ").element("span", who, "class", "origin"));
        page.close().line();
    }
}
