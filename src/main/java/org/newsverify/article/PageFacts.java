package org.newsverify.article;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of its article: in JSON-LD, in meta elements, and in its structure, in this order. */
final class PageFacts {

    private PageFacts() {}

    static Metadata of(Document page) {
        Metadata said = Metadata.NONE;
        for (Element script : page.select("script[type=application/ld+json]")) {
            said = said.or(jsonLd(script.data()));
        }
        Metadata meta = new Metadata(
                attribute(page, "content", "meta[property=og:title]"),
                attribute(page, "content", "meta[property=og:site_name]", "meta[name=application-name]"),
                attribute(page, "content", "meta[name=author]"),
                attribute(page, "content", "meta[property=article:published_time]", "meta[name=date]"));
        Metadata structure = new Metadata(
                text(page, "h1", "title"),
                text(page, "[itemprop=publisher] [itemprop=name]"),
                text(page, "[rel=author]", "[itemprop=author]", ".byline"),
                attribute(page, "datetime", "time[datetime]"));
        return said.or(meta).or(structure);
    }

    private static Metadata jsonLd(String data) {
        try {
            return Facts.candidates(JsonValue.parse(data)).stream()
                    .filter(Facts::isArticle)
                    .map(Facts::of)
                    .reduce(Metadata.NONE, Metadata::or);
        } catch (UnreadableException e) {
            return Metadata.NONE; // a page with broken metadata is still a page
        }
    }

    private static Optional<String> attribute(Document page, String name, String... queries) {
        for (String query : queries) {
            Element found = page.selectFirst(query);
            if (found != null && !found.attr(name).isBlank()) {
                return Facts.clean(found.attr(name));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Document page, String... queries) {
        for (String query : queries) {
            Element found = page.selectFirst(query);
            if (found != null && found.hasText()) {
                return Facts.clean(found.text());
            }
        }
        return Optional.empty();
    }
}
