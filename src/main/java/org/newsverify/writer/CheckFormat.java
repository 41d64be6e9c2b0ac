package org.newsverify.writer;

import java.util.Locale;

/** The forms that a check can be had in. */
public enum CheckFormat {
    TEXT,
    JSON,
    CSV,
    HTML;

    /** A writer of this form; only text can have colours. */
    public CheckWriter writer(boolean colour) {
        return switch (this) {
            case TEXT -> new CheckTextWriter(colour);
            case JSON -> new CheckJsonWriter();
            case CSV -> new CheckCsvWriter();
            case HTML -> new CheckHtmlWriter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
