package org.newsverify.writer;

import java.util.List;
import org.newsverify.claim.Status;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;
import org.newsverify.writer.Page.Mark;

/** The claims of a report, for a terminal. */
final class ClaimSection {

    private static final int INDENT = 2;

    private final ClaimGroups groups;
    private final Phrases phrases;
    private final ReportIndex index;

    ClaimSection(Report report) {
        this.groups = ClaimGroups.of(report);
        this.phrases = new Phrases(report);
        this.index = new ReportIndex(report);
    }

    /** What is denied comes first. */
    void write(Page page) {
        Denials denials = Denials.of(groups);
        answered("WHAT IS DENIED" + denials.by(index, phrases), denials.claims(), denials.others(), page);
        OtherAnswers others = OtherAnswers.of(groups);
        answered("CONFIRMED, LEFT OPEN OR NOT ANSWERED", others.claims(), others.answers(), page);
        if (!groups.open().isEmpty()) {
            title("CLAIMS THAT NOBODY ANSWERS", page);
            groups.open().forEach(claim -> {
                page.blank();
                claim(claim, page);
            });
        }
        if (!groups.narrated().isEmpty()) {
            title("WHAT THE ARTICLE SAYS ITSELF", page);
            groups.narrated().forEach(claim -> page.paragraph(INDENT, Mark.NONE, "• ", Phrases.claim(claim)));
        }
    }

    private void answered(String title, List<ReportClaim> claims, List<ReportResponse> answers, Page page) {
        if (claims.isEmpty() && answers.isEmpty()) {
            return;
        }
        title(title, page);
        for (List<ReportClaim> same : phrases.sameAnswers(claims)) {
            page.blank();
            same.forEach(claim -> claim(claim, page));
            if (same.size() > 1 && !ClaimGroups.isOnlyDenied(same.get(0))) {
                page.paragraph(INDENT, Mark.NONE, "", "To these " + same.size() + " claims:");
            }
            phrases.answers(same.get(0)).forEach((who, words) -> page.block(INDENT + 4, who + ": " + words));
        }
        for (ReportResponse response : answers) {
            page.blank();
            page.paragraph(INDENT, Mark.WARNING, phrases.answer(response), ": " + phrases.quoted(response));
        }
    }

    private static void title(String title, Page page) {
        page.blank();
        page.paragraph(Mark.STRONG, title);
    }

    /** A claim, who puts it forward, and how it stands. */
    private void claim(ReportClaim claim, Page page) {
        String status =
                claim.status() == Status.ATTRIBUTED ? "" : claim.status().name() + " · ";
        page.paragraph(INDENT, Mark.WARNING, status, Phrases.claim(claim));
        phrases.origins(claim).forEach(origin -> page.block(INDENT + 4, origin));
    }
}
