package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import org.newsverify.finding.Findings;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;

/** The findings of a report, warnings first, those of one code together with what it means. */
final class HtmlFindings {

    private final Report report;
    private final Cards cards;

    HtmlFindings(Report report) {
        this.report = report;
        this.cards = new Cards(ClaimGroups.of(report));
    }

    void write(Markup page) {
        page.open("ul", "class", "findings").line();
        write(Finding.Level.WARNING, "Warning", page);
        write(Finding.Level.NOTE, "Note", page);
        page.close().line();
    }

    private void write(Finding.Level level, String label, Markup page) {
        FindingLine.byCode(report, level).forEach((code, findings) -> {
            page.open("li", "class", level.name().toLowerCase(Locale.ROOT));
            page.open("h3").text(label + ": ").element("code", code).close().line();
            Findings.explanation(code).map(HtmlFindings::firstSentence).ifPresent(meaning -> page.element(
                            "p", meaning, "class", "meaning")
                    .line());
            page.open("ul").line();
            findings.forEach(finding -> finding(finding, page));
            page.close().line().close().line();
        });
    }

    private void finding(Finding finding, Markup page) {
        page.open("li").text(Unicode.printable(finding.message()));
        List<String> claims = finding.claims().stream().filter(cards::hold).toList();
        for (String claim : claims) {
            page.text(" ").element("a", "claim" + Page.FIRM + HtmlArticle.number(claim), "href", "#" + claim);
        }
        page.close().line();
    }

    private static String firstSentence(String explanation) {
        String text = Unicode.printable(explanation.substring(0, explanation.indexOf("\n\n")));
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
