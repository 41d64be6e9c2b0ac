package org.newsverify.cli;

import java.util.Locale;
import org.newsverify.report.JsonWriter;
import org.newsverify.report.ReportWriter;
import org.newsverify.report.TextWriter;

/** The forms that a report can be printed in. */
enum OutputFormat {
    TEXT,
    JSON,
    JSONL;

    ReportWriter writer(boolean colour) {
        return switch (this) {
            case TEXT -> new TextWriter(colour);
            case JSON -> JsonWriter.indented();
            case JSONL -> JsonWriter.lines();
        };
    }

    /** What stands between two reports. */
    String separator() {
        return this == TEXT ? "\n" + "─".repeat(80) + "\n\n" : "";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
