package org.newsverify.server;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A header's value with its parameters, as in {@code text/plain; charset="utf-8"} (RFC 9110, section 5.6.6).
 *
 * @param value in small letters
 * @param parameters by their names in small letters
 */
record HeaderValue(String value, Map<String, String> parameters) {

    HeaderValue {
        parameters = Map.copyOf(parameters);
    }

    /** Reads a header; empty if it is malformed. */
    static Optional<HeaderValue> parse(String header) {
        int end = header.indexOf(';');
        String value = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        int at = end < 0 ? header.length() : end;
        while (at < header.length()) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                // only a last semicolon with nothing behind it may stand there
                return header.substring(at + 1).isBlank()
                        ? Optional.of(new HeaderValue(value, parameters))
                        : Optional.empty();
            }
            String name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            StringBuilder content = new StringBuilder();
            at = content(header, equals + 1, content);
            if (at < 0 || name.isEmpty() || parameters.put(name, content.toString()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new HeaderValue(value, parameters));
    }

    /** Reads what stands behind "=". Returns where the next semicolon or the end is, or −1 if it is malformed. */
    private static int content(String header, int from, StringBuilder content) {
        if (from == header.length() || header.charAt(from) != '"') {
            int semicolon = header.indexOf(';', from);
            int end = semicolon < 0 ? header.length() : semicolon;
            content.append(header.substring(from, end).strip());
            return end;
        }
        int at = from + 1;
        while (at < header.length() && header.charAt(at) != '"') {
            // browsers send the backslashes of a file's name as they are, other programs put one before a quotation
            // mark
            if (header.startsWith("\\\"", at) || header.startsWith("\\\\", at)) {
                at++;
            }
            content.append(header.charAt(at++));
        }
        at++;
        while (at < header.length() && header.charAt(at) == ' ') {
            at++;
        }
        return at > header.length() || (at < header.length() && header.charAt(at) != ';') ? -1 : at;
    }
}
