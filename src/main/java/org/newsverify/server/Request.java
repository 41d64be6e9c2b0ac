package org.newsverify.server;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request whose body has been read.
 *
 * @param body no longer than its route allows; empty where the route takes none
 */
record Request(Headers headers, byte[] body) {

    private static final Pattern LENGTH = Pattern.compile("[0-9]+"); // RFC 9110, section 8.6

    /**
     * The length of the body that comes, in bytes.
     *
     * @param most how long it may be
     */
    static int length(Headers headers, int most) throws Problem {
        String given = headers.getFirst("Content-Length");
        if (given == null) {
            throw new Problem(Problem.Kind.NO_LENGTH, "the length of the body is not told; send Content-Length");
        }
        String coding = headers.getFirst("Content-Encoding");
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            throw new Problem(Problem.Kind.UNKNOWN_TYPE, "the body is compressed; send it as it is");
        }
        if (!LENGTH.matcher(given.strip()).matches()) { // the JDK's server has refused what is no number, but not +5
            throw new Problem(Problem.Kind.MALFORMED, "Content-Length is no length; send digits");
        }
        long length = Long.parseLong(given.strip());
        if (length > most) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE,
                    String.format(
                            Locale.ROOT, "the body is larger than %d MiB; send fewer or shorter articles", most >> 20));
        }
        return (int) length;
    }

    /** What the body is; empty if the header that tells it is missing or malformed. */
    Optional<HeaderValue> contentType() {
        return Optional.ofNullable(headers.getFirst("Content-Type")).flatMap(HeaderValue::parse);
    }
}
