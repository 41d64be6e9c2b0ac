package org.newsverify.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Tells the parts of a web page apart: the article and what stands around it. */
final class PageLayout {

    private static final Set<String> CLUTTER = Set.of(
            "nav",
            "aside",
            "footer",
            "form",
            "script",
            "style",
            "noscript",
            "template",
            "button",
            "input",
            "select",
            "textarea",
            "iframe",
            "svg",
            "canvas",
            "audio",
            "video",
            "object",
            "dialog",
            "head");

    // words of a class or an id
    private static final Set<String> CLUTTER_WORDS = Set.of(
            "nav",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "related",
            "recommended",
            "newsletter",
            "share",
            "sharing",
            "social",
            "comments",
            "comment",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "promo",
            "sidebar",
            "footer",
            "subscribe",
            "paywall",
            "cookie",
            "hidden");

    private PageLayout() {}

    static boolean isClutter(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("article") || name.equals("main")) {
            return false;
        }
        return CLUTTER.contains(name)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("role").equals("navigation")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none")
                || hasWord(element, CLUTTER_WORDS);
    }

    static boolean isByline(Element element) {
        return !element.normalName().equals("article")
                && (hasWord(element, Set.of("byline", "author"))
                        || element.attr("itemprop").equals("author"));
    }

    static boolean isCredit(Element element) {
        return hasWord(element, Set.of("credit", "copyright"));
    }

    private static boolean hasWord(Element element, Set<String> words) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (names.length() < 2 || names.length() > 500) {
            return false; // 500 chars of classes tell nothing
        }
        for (String word : names.split("[^a-z]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The element that holds the article. */
    static Element main(Document page) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
            Element found = page.selectFirst(query);
            if (found != null && found.hasText()) {
                return found;
            }
        }
        return densest(page.body());
    }

    /** The page's title, if it stands before the article and not in it. */
    static Optional<Element> title(Document page, Element main) {
        Element title = page.selectFirst("h1");
        if (title == null || title.closest("nav, aside, footer") != null) {
            return Optional.empty();
        }
        boolean inside = title.parents().contains(main);
        boolean before = title.sourceRange().startPos() < main.sourceRange().startPos();
        return inside || !before ? Optional.empty() : Optional.of(title);
    }

    /** The element whose paragraphs hold the most text that is not in links: text counts for their parent, half for the next. */
    private static Element densest(Element body) {
        Map<Element, Integer> scores = new LinkedHashMap<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element element
                            && (isClutter(element) || element.normalName().equals("a"))) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (node instanceof TextNode text && !text.isBlank()) {
                        score(text, scores);
                    }
                    return FilterResult.CONTINUE;
                },
                body);
        Element best = body;
        int most = 0;
        for (Map.Entry<Element, Integer> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static void score(TextNode text, Map<Element, Integer> scores) {
        Element holder = text.parent();
        while (holder != null && !holder.isBlock()) {
            holder = holder.parent(); // bold words are part of a paragraph, no article of their own
        }
        int length = text.getWholeText().strip().length();
        Element above = holder == null ? null : holder.parent();
        if (above != null) {
            scores.merge(above, length, Integer::sum);
            if (above.parent() != null) {
                scores.merge(above.parent(), length / 2, Integer::sum);
            }
        }
    }
}
