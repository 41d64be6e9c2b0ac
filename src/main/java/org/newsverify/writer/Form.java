package org.newsverify.writer;

import java.util.Locale;

/** The forms that a check or a comparison can be had in. */
public enum Form {
    TEXT,
    JSON,
    CSV,
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
