package org.newsverify.article;

import java.util.Locale;
import java.util.Optional;

/** A form that articles come in. */
public enum Format {
    TEXT,
    HTML,
    MARKDOWN,
    JSON;

    /** The format that a file's name says. */
    public static Optional<Format> ofFileName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt") ? Optional.of(TEXT) : Optional.empty();
    }
}
