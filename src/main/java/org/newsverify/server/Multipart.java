package org.newsverify.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code multipart/form-data} (RFC 2046, section 5.1.1, and RFC 7578) as browsers and curl write it, and refuses all else: no
 * text before the first boundary, no spaces behind one, no nested parts. In linear time: a delimiter begins with the only carriage
 * return in it, so no byte is compared twice.
 *
 * <p>Own code, since it is a page of it on bytes that are in memory already and bounded; the field's libraries are made to stream to
 * disk, and the one without a servlet container is not yet released.
 */
final class Multipart {

    private static final int LONGEST_BOUNDARY = 70; // RFC 2046
    private static final int LONGEST_HEADERS = 8 << 10; // bytes of one part's
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] HEADERS_END = {'\r', '\n', '\r', '\n'};
    private static final byte[] LAST = {'-', '-'};

    private final byte[] body;
    private final byte[] delimiter;

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    /** The parts of a form, in order. */
    static List<Part> parse(byte[] body, String boundary) throws Problem {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw malformed("has no boundary of 1 to 70 characters");
        }
        return new Multipart(body, boundary).parts();
    }

    private List<Part> parts() throws Problem {
        int opening = delimiter.length - LINE_END.length;
        if (!Arrays.equals(body, 0, Math.min(opening, body.length), delimiter, LINE_END.length, delimiter.length)) {
            throw malformed("does not begin with its boundary");
        }
        List<Part> parts = new ArrayList<>();
        int at = opening;
        while (!stands(LAST, at)) {
            if (!stands(LINE_END, at)) {
                throw malformed("has something behind a boundary");
            }
            // one part more than files: the text
            if (parts.size() > Limits.FILES) {
                throw new Problem(
                        Problem.Kind.TOO_LARGE,
                        "the form has more than " + Limits.FILES + " files; send fewer at once");
            }
            int headers = at + LINE_END.length;
            int headersEnd = find(HEADERS_END, headers, Math.min(body.length, headers + LONGEST_HEADERS));
            int content = headersEnd + HEADERS_END.length;
            int contentEnd = find(delimiter, content, body.length);
            parts.add(part(headers, headersEnd, content, contentEnd));
            at = contentEnd + delimiter.length;
        }
        return parts;
    }

    private Part part(int headers, int headersEnd, int content, int contentEnd) throws Problem {
        String lines = new String(body, headers, headersEnd - headers, StandardCharsets.UTF_8);
        Optional<HeaderValue> disposition = lines.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20))
                .findFirst()
                .flatMap(line -> HeaderValue.parse(line.substring(20)))
                .filter(value -> value.value().equals("form-data"));
        if (disposition.isEmpty() || !disposition.get().parameters().containsKey("name")) {
            throw malformed("has a part without a name");
        }
        var parameters = disposition.get().parameters();
        return new Part(
                parameters.getOrDefault("name", ""),
                Optional.ofNullable(parameters.get("filename")).map(Multipart::withoutFolders),
                Arrays.copyOfRange(body, content, contentEnd));
    }

    private static String withoutFolders(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private boolean stands(byte[] bytes, int at) {
        return at + bytes.length <= body.length && Arrays.equals(body, at, at + bytes.length, bytes, 0, bytes.length);
    }

    private int find(byte[] bytes, int from, int to) throws Problem {
        for (int at = from; at + bytes.length <= to; at++) {
            if (body[at] == bytes[0] && stands(bytes, at)) {
                return at;
            }
        }
        throw malformed("has a part without an end");
    }

    private static Problem malformed(String what) {
        return new Problem(Problem.Kind.MALFORMED, "the form " + what + "; send it as a browser does");
    }
}
