package org.newsverify.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines between {@code ---} at the top of a Markdown file.
 *
 * @param end where the text begins, in chars
 */
record FrontMatter(Metadata metadata, int end) {

    static FrontMatter of(String input) {
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        boolean first = true;
        while (at < input.length()) {
            int newline = input.indexOf('\n', at);
            int next = newline < 0 ? input.length() : newline + 1;
            String line = input.substring(at, next).stripTrailing();
            if (first && !line.equals("---")) {
                break;
            }
            if (!first && (line.equals("---") || line.equals("..."))) {
                return new FrontMatter(metadata(fields), next);
            }
            int colon = line.indexOf(':');
            if (!first && colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
            }
            first = false;
            at = next;
        }
        return new FrontMatter(Metadata.NONE, 0);
    }

    private static Metadata metadata(Map<String, String> fields) {
        return new Metadata(
                first(fields, "title", "headline"),
                first(fields, "outlet", "source", "publisher"),
                first(fields, "author", "authors", "byline"),
                first(fields, "date", "published"));
    }

    private static Optional<String> first(Map<String, String> fields, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        Facts.clean(unquote(fields.getOrDefault(name, "").strip())).stream())
                .findFirst();
    }

    private static String unquote(String value) {
        boolean wrapped = value.length() > 1
                && ((value.startsWith("\"") && value.endsWith("\""))
                        || (value.startsWith("'") && value.endsWith("'"))
                        || (value.startsWith("[") && value.endsWith("]")));
        return wrapped ? value.substring(1, value.length() - 1) : value;
    }
}
