package org.newsverify.writer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.finding.Findings;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.resource.Resources;

/**
 * Renders a report as a web page in one file: no script, nothing loaded from anywhere, and a policy that has browsers hold it to that
 * (W3C, Content Security Policy Level 3).
 */
public final class HtmlWriter implements ReportWriter {

    private final String style = Resources.text(HtmlWriter.class, "report.css");
    private final String policy =
            "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; base-uri 'none'; form-action 'none'";

    @Override
    public String write(Report report, Article article) {
        Summary summary = Summary.of(report);
        String language = language(report.article());
        List<HtmlSection> sections = HtmlSections.of(report, article, language);
        Markup page = new Markup();
        page.open("html", "lang", "en").line();
        head(summary.title(), page);
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

    private void head(String title, Markup page) {
        page.open("head").line();
        page.empty("meta", "charset", "UTF-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title + " – who says what").line();
        page.style(style).line();
        page.close().line();
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

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
