package org.newsverify.server;

import java.util.Map;
import org.newsverify.writer.JsonText;

/** Why a request is refused. The message is one line: what is wrong and what to do. */
final class Problem extends Exception {

    private static final long serialVersionUID = 1;

    /** The answers that refuse, by RFC 9110. */
    enum Kind {
        MALFORMED(400, "Bad Request"),
        FORBIDDEN(403, "Forbidden"),
        NOT_FOUND(404, "Not Found"),
        NOT_ALLOWED(405, "Method Not Allowed"),
        NO_LENGTH(411, "Length Required"),
        TOO_LARGE(413, "Content Too Large"),
        UNKNOWN_TYPE(415, "Unsupported Media Type"),
        MISDIRECTED(421, "Misdirected Request"),
        UNREADABLE(422, "Unprocessable Content"),
        INTERNAL(500, "Internal Server Error"),
        BUSY(503, "Service Unavailable");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    private static final String RETRY_SECONDS = "5";

    private final Kind kind;
    private final transient Map<String, String> headers;

    Problem(Kind kind, String detail) {
        this(kind, detail, kind == Kind.BUSY ? Map.of("Retry-After", RETRY_SECONDS) : Map.of());
    }

    private Problem(Kind kind, String detail, Map<String, String> headers) {
        super(detail);
        this.kind = kind;
        this.headers = headers;
    }

    /** @param allowed the methods that there are, parted by commas */
    static Problem method(String allowed) {
        return new Problem(Kind.NOT_ALLOWED, "there is only " + allowed + " here", Map.of("Allow", allowed));
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /** The answer for a program, by RFC 9457. */
    Answer asJson() {
        String json = JsonText.indented(fields -> {
            fields.writeStartObject();
            fields.writeStringProperty("type", "about:blank");
            fields.writeStringProperty("title", kind.title);
            fields.writeNumberProperty("status", kind.status);
            fields.writeStringProperty("detail", detail());
            fields.writeEndObject();
        });
        return Answer.of(kind.status, "application/problem+json", json).with(headers);
    }

    /** The answer for a person: a page that says so. */
    Answer asPage(String html) {
        return Answer.page(kind.status, html).with(headers);
    }
}
