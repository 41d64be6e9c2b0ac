package org.newsverify.writer;

import java.util.List;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.SharedClaim;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.Finding;

/** Renders a comparison as a web page in one file, see {@link HtmlHead}. */
final class ComparisonHtmlWriter implements ComparisonWriter {

    @Override
    public String write(Comparison comparison) {
        ComparisonPhrases phrases = new ComparisonPhrases(comparison);
        Markup page = new Markup();
        page.open("html", "lang", "en").line();
        new HtmlHead().write("What several articles say", page);
        page.open("body").line();
        page.open("header").line();
        page.element("p", "What several articles say, and from whom", "class", "kicker")
                .line();
        page.element("h1", phrases.summary()).line();
        page.element("p", ComparisonPhrases.CAVEAT, "class", "alert").line();
        page.close().line();
        page.open("main").line();
        sections(comparison, phrases).forEach(section -> section.write(page));
        page.close().line();
        page.open("footer").line();
        phrases.rest().ifPresent(rest -> page.element("p", rest).line());
        page.open("p").text("For scripts: ").element("code", "verify compare --format json");
        page.text(" gives the same as JSON.").close().line().close().line();
        return page.close().line().close().line().toString();
    }

    private static List<HtmlSection> sections(Comparison comparison, ComparisonPhrases phrases) {
        ComparisonPicture picture = new ComparisonPicture(comparison, phrases);
        return List.of(
                        new HtmlSection(
                                "articles", "Articles", "Articles", page -> articles(comparison, phrases, page)),
                        new HtmlSection("flow", "Picture", "Who took what from whom", picture::write),
                        new HtmlSection(
                                "shared",
                                "Shared claims",
                                "Claims in several articles",
                                page -> claims(phrases.shared(), phrases, page)),
                        new HtmlSection(
                                "contradicted",
                                "Contradicted claims",
                                "Claims of one article that another contradicts",
                                page -> claims(phrases.contradictedOnly(), phrases, page)),
                        new HtmlSection("findings", "Findings", "Findings", page -> findings(comparison, page)))
                .stream()
                .filter(section -> switch (section.id()) {
                    case "flow" -> !picture.isEmpty();
                    case "shared" -> !phrases.shared().isEmpty();
                    case "contradicted" -> !phrases.contradictedOnly().isEmpty();
                    case "findings" -> !comparison.findings().isEmpty();
                    default -> true;
                })
                .toList();
    }

    private static void articles(Comparison comparison, ComparisonPhrases phrases, Markup page) {
        page.open("ul", "class", "claims").line();
        comparison.articles().forEach(article -> {
            page.open("li").text(phrases.article(article));
            phrases.file(article).ifPresent(file -> page.text(" ").element("code", file));
            page.close().line();
        });
        page.close().line();
    }

    private static void claims(List<SharedClaim> claims, ComparisonPhrases phrases, Markup page) {
        for (SharedClaim claim : claims) {
            page.open("div", "class", "card", "id", claim.id()).line();
            page.open("ul", "class", "claims").open("li", "class", "claim");
            page.element("p", phrases.claim(claim), "class", "words", "dir", "auto");
            claim.members().forEach(member -> phrases.wording(claim, member)
                    .ifPresent(words -> page.element("p", words, "class", "origin", "dir", "auto")));
            page.close().close().line();
            page.open("ul", "class", "answers").line();
            page.open("li", "class", "answer");
            page.element("strong", ComparisonPhrases.origins(claim), "class", "label");
            claim.origins().forEach(origin -> origin(origin, phrases, page));
            page.close().line();
            claim.contradicts().forEach(other -> contradiction(phrases.other(other), phrases, page));
            page.close().line().close().line();
        }
    }

    private static void origin(Origin origin, ComparisonPhrases phrases, Markup page) {
        page.open("p", "dir", "auto");
        page.element(
                "span",
                ComparisonPhrases.name(origin),
                "class",
                origin.kind() == Origin.Kind.NAMED ? "who" : "who unnamed");
        page.text(", in " + phrases.places(origin)).close();
    }

    private static void contradiction(SharedClaim other, ComparisonPhrases phrases, Markup page) {
        page.open("li", "class", "answer denied").element("strong", "contradicts", "class", "label");
        page.open("p", "class", "words", "dir", "auto")
                .element("a", phrases.claim(other), "href", "#" + other.id())
                .close();
        page.element("p", phrases.publishers(other), "class", "origin").close().line();
    }

    private static void findings(Comparison comparison, Markup page) {
        page.open("ul", "class", "findings").line();
        for (Finding finding : comparison.findings()) {
            page.open("li", "class", "warning")
                    .open("h3")
                    .element("code", finding.code())
                    .close();
            page.element("p", Unicode.printable(finding.message()), "dir", "auto")
                    .close()
                    .line();
        }
        page.close().line();
    }
}
