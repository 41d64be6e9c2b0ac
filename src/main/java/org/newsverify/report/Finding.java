package org.newsverify.report;

import java.util.List;

/**
 * Something that the reader of a report should know.
 *
 * @param code names the kind of finding, such as {@code not-english}
 * @param message one sentence for a person
 */
public record Finding(String code, Level level, String message, List<TextSpan> spans) {

    public Finding {
        spans = List.copyOf(spans);
    }

    /** How much a finding matters. */
    public enum Level {
        WARNING
    }
}
