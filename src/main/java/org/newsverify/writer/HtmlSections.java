package org.newsverify.writer;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.report.Report;
import org.newsverify.report.ReportIndex;

/** The sections of the page, in order: what is denied comes first. */
final class HtmlSections {

    private final Report report;
    private final String language;
    private final HtmlArticle article;
    private final HtmlClaims cards;
    private final ClaimGroups groups;
    private final List<HtmlSection> sections = new ArrayList<>();

    /** @param language of the article, as HTML names it */
    private HtmlSections(Report report, Article article, String language) {
        this.report = report;
        this.language = language;
        this.article = new HtmlArticle(report, article, language);
        this.cards = new HtmlClaims(report, this.article, language);
        this.groups = ClaimGroups.of(report);
    }

    static List<HtmlSection> of(Report report, Article article, String language) {
        HtmlSections all = new HtmlSections(report, article, language);
        all.denied();
        all.flow();
        all.answered();
        all.unanswered();
        all.rest();
        return all.sections;
    }

    private void denied() {
        Denials denials = Denials.of(groups);
        String heading = denials.heading(new ReportIndex(report), new Phrases(report));
        sections.add(new HtmlSection("denied", "Denied", heading, page -> {
            cards.answered(denials.claims(), page);
            cards.answers(denials.others(), page);
            if (denials.isEmpty()) {
                page.element("p", "verify found no denial in this article.", "class", "none")
                        .line();
            }
        }));
    }

    private void flow() {
        FlowPicture picture = new FlowPicture(report);
        if (!picture.isEmpty()) {
            sections.add(new HtmlSection("flow", "Picture", "How the claims reach the reader", picture::write));
        }
    }

    private void answered() {
        OtherAnswers others = OtherAnswers.of(groups);
        if (!others.isEmpty()) {
            sections.add(new HtmlSection("answered", "Other answers", "Confirmed, left open or not answered", page -> {
                cards.answered(others.claims(), page);
                cards.answers(others.answers(), page);
            }));
        }
    }

    private void unanswered() {
        if (!groups.open().isEmpty()) {
            sections.add(new HtmlSection(
                    "claims", "Other claims", "Claims that nobody answers", page -> cards.list(groups.open(), page)));
        }
        if (!groups.narrated().isEmpty()) {
            sections.add(new HtmlSection(
                    "own",
                    "Article’s own",
                    "What the article says itself",
                    page -> cards.list(groups.narrated(), page)));
        }
    }

    private void rest() {
        if (!report.sources().isEmpty()) {
            HtmlSources sources = new HtmlSources(report, article, language);
            sections.add(new HtmlSection("sources", "Sources", "Who the sources are", sources::write));
        }
        if (!report.findings().isEmpty()) {
            HtmlFindings findings = new HtmlFindings(report);
            sections.add(new HtmlSection("findings", "Findings", "What an editor would ask", findings::write));
        }
        sections.add(new HtmlSection("article", "Article", "The article, marked", article::write));
    }
}
