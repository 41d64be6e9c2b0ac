package org.newsverify.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files say of an article in JSON: schema.org's NewsArticle, IPTC's ninjs, or plain fields. */
final class Facts {

    private static final int LONGEST = 500; // chars; nobody vouches for what a page says of itself

    private Facts() {}

    /** A value fit to be printed: on one line and not too long; empty if it says nothing. */
    static Optional<String> clean(String value) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < value.length() && line.length() < LONGEST; i++) {
            char c = value.charAt(i);
            if (Invisible.isAt(value, i)) {
                continue;
            }
            if (BlockWriter.isWhite(c)) {
                blank = !line.isEmpty();
                continue;
            }
            if (blank) {
                line.append(' ');
                blank = false;
            }
            line.append(c);
        }
        int length = Math.min(LONGEST, line.length());
        if (length == LONGEST && Character.isHighSurrogate(line.charAt(length - 1))) {
            length--;
        }
        return length == 0 ? Optional.empty() : Optional.of(line.substring(0, length));
    }

    static Metadata of(JsonValue article) {
        return new Metadata(
                title(article).flatMap(JsonValue::string).flatMap(Facts::clean),
                names(article, "publisher", "source", "outlet", "provider"),
                names(article, "author", "byline", "creator"),
                article.text("datePublished", "published", "date", "versioncreated", "firstcreated")
                        .flatMap(JsonValue::string)
                        .flatMap(Facts::clean));
    }

    static Optional<JsonValue> title(JsonValue article) {
        return article.text("headline", "title")
                .or(() -> article.field("headlines").flatMap(list -> list.items().stream()
                        .flatMap(item -> item.text("value").stream())
                        .findFirst()));
    }

    private static Optional<String> names(JsonValue article, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> article.field(field).stream())
                .flatMap(value -> names(value).stream())
                .findFirst();
    }

    private static Optional<String> names(JsonValue value) {
        List<JsonValue> all = value.items().isEmpty() ? List.of(value) : value.items();
        return clean(all.stream()
                .flatMap(one -> one.string().or(() -> one.text("name").flatMap(JsonValue::string)).stream())
                .collect(Collectors.joining(", ")));
    }

    /** The objects that may be an article: this value, those of its list and those of its {@code @graph}. */
    static List<JsonValue> candidates(JsonValue root) {
        Map<Integer, JsonValue> found = new LinkedHashMap<>();
        for (JsonValue value : root.items()) {
            Stream.concat(Stream.of(value), value.items().stream())
                    .flatMap(one -> Stream.concat(
                            Stream.of(one), one.field("@graph").stream().flatMap(g -> g.items().stream())))
                    .forEach(one -> found.putIfAbsent(one.start(), one));
        }
        return List.copyOf(found.values());
    }

    /** Whether schema.org's type says that this is an article. */
    static boolean isArticle(JsonValue value) {
        return value.field("@type").stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.items().stream()))
                .flatMap(type -> type.string().stream())
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }
}
