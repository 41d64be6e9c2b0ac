package org.newsverify.report;

import java.util.List;

/**
 * Something that the reader of a report should know.
 *
 * @param code names the kind of finding, such as {@code not-english}
 * @param message one sentence for a person
 * @param claims ids of the claims that it is about
 * @param spans the words that it is about
 */
public record Finding(String code, Level level, String message, List<String> claims, List<TextSpan> spans) {

    public Finding {
        claims = List.copyOf(claims);
        spans = List.copyOf(spans);
    }

    /** How much a finding matters. */
    public enum Level {
        /** Worth knowing. */
        NOTE,
        /** Worth a question before it is printed. */
        WARNING
    }
}
