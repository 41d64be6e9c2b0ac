package org.newsverify.writer;

import java.util.Locale;

/** The forms that a report can be had in. */
public enum OutputFormat {
    TEXT("for reading in a terminal", true),
    JSON("the whole report; verify schema describes it", false),
    JSONL("the same, one report a line", true);

    private final String description;
    private final boolean several;

    OutputFormat(String description, boolean several) {
        this.description = description;
        this.several = several;
    }

    /** What it is good for, in a few words. */
    public String description() {
        return description;
    }

    /** Whether one output may hold several reports. */
    public boolean holdsSeveral() {
        return several;
    }

    /** A writer of this form, without colour. */
    public ReportWriter writer() {
        return switch (this) {
            case TEXT -> new TextWriter(false);
            case JSON -> JsonWriter.indented();
            case JSONL -> JsonWriter.lines();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
