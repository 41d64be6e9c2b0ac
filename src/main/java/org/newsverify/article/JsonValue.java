package org.newsverify.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON file that remembers where it stands.
 *
 * @param fields of an object
 * @param items of an array
 * @param string what a string says
 * @param start where the value begins in the file, in chars
 */
record JsonValue(Map<String, JsonValue> fields, List<JsonValue> items, Optional<String> string, int start) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is not JSON
     */
    static JsonValue parse(String input) throws UnreadableException {
        JsonValue root = new JsonValue(Map.of(), new ArrayList<>(), Optional.empty(), 0);
        Deque<JsonValue> open = new ArrayDeque<>();
        open.push(root);
        Deque<String> names = new ArrayDeque<>();
        names.push("");
        // a char array, since the offsets are then those of the file
        char[] chars = input.toCharArray();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), chars, 0, chars.length)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.pop();
                    names.push(parser.currentName());
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    open.pop();
                    names.pop();
                } else {
                    boolean nested = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
                    Optional<String> string =
                            token == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    JsonValue value = nested
                            ? new JsonValue(new LinkedHashMap<>(), new ArrayList<>(), string, start)
                            : new JsonValue(Map.of(), List.of(), string, start);
                    JsonValue parent = open.element();
                    if (open.size() > 1 && input.charAt(parent.start()) == '{') {
                        parent.fields().put(names.element(), value);
                    } else {
                        parent.items().add(value);
                    }
                    if (nested) {
                        open.push(value);
                        names.push("");
                    }
                }
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new UnreadableException("is not valid JSON" + where + "; correct it there, or give its text alone");
        }
        return root;
    }

    Optional<JsonValue> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The first of these fields that is a string which says something. */
    Optional<JsonValue> text(String... names) {
        return Stream.of(names)
                .flatMap(name -> field(name).stream())
                .filter(value -> value.string().filter(s -> !s.isBlank()).isPresent())
                .findFirst();
    }
}
