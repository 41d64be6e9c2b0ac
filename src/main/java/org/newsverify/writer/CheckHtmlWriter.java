package org.newsverify.writer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsverify.check.Check;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.FactCheck;
import org.newsverify.check.Match;

/** Renders a check as a web page in one file, see {@link HtmlHead}. */
final class CheckHtmlWriter implements CheckWriter {

    private static final Set<String> WEB = Set.of("http", "https");

    @Override
    public String write(Check check) {
        Markup page = new Markup();
        page.open("html", "lang", "en").line();
        new HtmlHead().write("Published fact-checks of claims", page);
        page.open("body").line();
        page.open("header").line();
        page.element("p", "Published fact-checks of claims", "class", "kicker").line();
        page.element("h1", CheckPhrases.summary(check)).line();
        page.element("p", CheckPhrases.CAVEAT, "class", "alert").line();
        page.close().line();
        page.open("main").line();
        page.open("section", "aria-label", "Matches").line();
        CheckPhrases.byClaim(check).forEach((claim, matches) -> card(claim, matches, page));
        page.close().line().close().line();
        page.open("footer").open("p").text("For scripts: ").element("code", "verify check --format json");
        page.text(" gives the same as JSON.").close().close().line();
        return page.close().line().close().line().toString();
    }

    private static void card(CheckedClaim claim, List<Match> matches, Markup page) {
        page.open("div", "class", "card").line();
        page.open("ul", "class", "claims").open("li", "class", "claim");
        page.element("p", CheckPhrases.claim(claim), "class", "words", "dir", "auto");
        page.element("p", CheckPhrases.place(claim), "class", "origin");
        page.close().close().line();
        page.open("ul", "class", "answers").line();
        matches.forEach(match -> match(match, page));
        page.close().line().close().line();
    }

    private static void match(Match match, Markup page) {
        FactCheck factCheck = match.factCheck();
        page.open("li", "class", match.opposite() ? "answer open" : "answer");
        page.element("strong", CheckPhrases.relation(match), "class", "label");
        page.element("p", CheckPhrases.reviewed(factCheck), "class", "words", "dir", "auto");
        page.element("p", CheckPhrases.rating(factCheck), "dir", "auto");
        address(CheckPhrases.url(factCheck), page);
        page.element("p", CheckPhrases.basis(match), "class", "origin");
        page.close().line();
    }

    /** An address, as a link if it leads to the web: a feed could as well name a script. */
    private static void address(String url, Markup page) {
        page.open("p");
        if (isOfTheWeb(url)) {
            page.element("a", url, "href", url, "rel", "noreferrer");
        } else {
            page.text(url);
        }
        page.close();
    }

    private static boolean isOfTheWeb(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
