package org.newsverify.writer;

import java.util.List;
import java.util.stream.Collectors;
import org.newsverify.report.Report;
import org.newsverify.report.ReportSource;

/** The sources of a report, the unnamed ones apart, with how they are said to know. */
final class HtmlSources {

    private final SourceFacts facts;
    private final Phrases phrases;
    private final HtmlArticle article;
    private final String language;

    HtmlSources(Report report, HtmlArticle article, String language) {
        this.facts = new SourceFacts(report);
        this.phrases = new Phrases(report);
        this.article = article;
        this.language = language;
    }

    void write(Markup page) {
        page.open("div", "class", "sources").line();
        list("Unnamed", facts.sorted(false), page);
        list("Named", facts.sorted(true), page);
        page.close().line();
    }

    private void list(String title, List<ReportSource> sources, Markup page) {
        if (sources.isEmpty()) {
            return;
        }
        page.open("div").line().element("h3", title).line();
        page.open("ul").line();
        sources.forEach(source -> source(source, page));
        page.close().line().close().line();
    }

    private void source(ReportSource source, Markup page) {
        String style = source.named() ? "who" : "who unnamed";
        page.open("li", "id", source.id());
        String name = phrases.shortName(source.id());
        if (article.shows(source.id())) {
            page.element("a", name, "class", style, "href", "#" + HtmlArticle.words(source.id()), "lang", language);
        } else {
            page.element("span", name, "class", style, "lang", language);
        }
        String role = source.role().map(text -> ", " + Unicode.printable(text)).orElse("");
        page.element(
                "span",
                role + " · "
                        + facts.of(source).stream()
                                .map(fact -> fact.replace(" ", Page.FIRM))
                                .collect(Collectors.joining(" · ")),
                "class",
                "facts");
        source.basis()
                .forEach(basis -> page.element(
                        "p", "“" + Unicode.printable(basis.text()) + "”", "class", "basis", "lang", language));
        page.close().line();
    }
}
