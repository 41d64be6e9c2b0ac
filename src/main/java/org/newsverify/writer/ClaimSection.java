package org.newsverify.writer;

import java.util.List;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;
import org.newsverify.writer.Page.Mark;

/** The claims of a report, for a terminal. */
final class ClaimSection {

    private static final int INDENT = 2;

    private final ClaimGroups groups;
    private final Phrases phrases;

    ClaimSection(Report report) {
        this.groups = ClaimGroups.of(report);
        this.phrases = new Phrases(report);
    }

    void write(Page page) {
        boolean answered = !groups.answered().isEmpty();
        section("CLAIMS THAT SOMEBODY ANSWERS", groups.answered(), page);
        if (!groups.answers().isEmpty()) {
            page.blank();
            page.paragraph(Mark.STRONG, answered ? "OTHER ANSWERS" : "ANSWERS");
            groups.answers().forEach(response -> answer(response, page));
        }
        section(answered ? "OTHER CLAIMS" : "CLAIMS", groups.open(), page);
        section("WHAT THE ARTICLE SAYS ITSELF", groups.narrated(), page);
    }

    private void section(String title, List<ReportClaim> claims, Page page) {
        if (!claims.isEmpty()) {
            page.blank();
            page.paragraph(Mark.STRONG, title);
            claims.forEach(claim -> claim(claim, page));
        }
    }

    private void claim(ReportClaim claim, Page page) {
        switch (claim.status()) {
            case NARRATED -> page.paragraph(INDENT, Mark.NONE, "• ", Phrases.claim(claim));
            case ATTRIBUTED -> {
                page.blank();
                page.paragraph(INDENT, Mark.NONE, "", Phrases.claim(claim));
                origins(claim, page);
            }
            default -> {
                page.blank();
                page.paragraph(INDENT, Mark.WARNING, claim.status().name() + " · ", Phrases.claim(claim));
                origins(claim, page);
                phrases.answers(claim).forEach((who, words) -> page.block(INDENT + 4, who + ": " + words));
            }
        }
    }

    private void origins(ReportClaim claim, Page page) {
        phrases.origins(claim).forEach(origin -> page.block(INDENT + 4, origin));
    }

    private void answer(ReportResponse response, Page page) {
        page.blank();
        page.paragraph(INDENT, Mark.WARNING, phrases.answer(response), ": " + phrases.quoted(response));
    }
}
