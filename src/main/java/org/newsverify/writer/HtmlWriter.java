package org.newsverify.writer;

import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.finding.Findings;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;

/** Renders a report as a web page in one file, see {@link HtmlHead}. */
public final class HtmlWriter implements ReportWriter {

    private final HtmlHead head = new HtmlHead();

    @Override
    public String write(Report report, Article article) {
        Summary summary = Summary.of(report);
        String language = language(report.article());
        List<HtmlSection> sections = HtmlSections.of(report, article, language);
        Markup page = new Markup();
        page.open("html", "lang", "en").line();
        head.write(summary.title() + " – who says what", page);
        page.open("body").line();
        page.element("a", "Skip to what is denied", "class", "skip", "href", "#denied")
                .line();
        header(summary, language, report, page);
        contents(sections, page);
        page.open("main").line();
        sections.forEach(section -> section.write(page));
        page.close().line();
        footer(report, page);
        return page.close().line().close().line().toString();
    }

    /** As BCP 47 has it; empty when unknown (HTML, 3.2.6.2). */
    private static String language(ReportArticle article) {
        return article.language().equals("und") ? "" : article.language();
    }

    private static void header(Summary summary, String language, Report report, Markup page) {
        page.open("header").line();
        page.element("p", "Who says what, and who denies it", "class", "kicker").line();
        page.element("h1", summary.title(), "lang", language, "dir", "auto").line();
        if (!summary.credits().isEmpty()) {
            page.element("p", summary.credits(), "class", "credits", "lang", language)
                    .line();
        }
        page.element("p", summary.input(), "class", "file").line();
        page.element("p", summary.counts(), "class", "summary").line();
        report.findings().stream()
                .filter(finding -> finding.code().equals(Findings.NOT_ENGLISH))
                .forEach(finding -> page.element("p", "Warning: " + finding.message(), "class", "alert")
                        .line());
        page.close().line();
    }

    private static void contents(List<HtmlSection> sections, Markup page) {
        page.open("nav", "aria-label", "Contents").open("ul").line();
        for (HtmlSection section : sections) {
            page.open("li")
                    .element("a", section.name(), "href", "#" + section.id())
                    .close()
                    .line();
        }
        page.close().close().line();
    }

    private static void footer(Report report, Markup page) {
        Report.Tool tool = report.tool();
        page.open("footer").line();
        page.element(
                        "p",
                        "Made by " + tool.name() + " " + tool.version() + ", which does not judge what is true."
                                + " It may overlook things and get them wrong: read the article’s own words.")
                .line();
        page.open("p").text("Model: " + tool.model() + ". Article’s SHA-256: ");
        page.element("code", report.article().sha256()).text(".").close().line();
        page.open("p").text("For scripts: ").element("code", "verify --format json FILE");
        page.text(" gives the same report as JSON.").close().line();
        page.close().line();
    }
}
