package org.newsverify.writer;

import org.newsverify.compare.Comparison;

/** Writes a comparison in one form, as a whole output that ends with a line break. */
public interface ComparisonWriter {

    String write(Comparison comparison);

    /** A writer of a form; only text can have colours. */
    static ComparisonWriter of(Form form, boolean colour) {
        return switch (form) {
            case TEXT -> new ComparisonTextWriter(colour);
            case JSON -> new ComparisonJsonWriter();
            case CSV -> new ComparisonCsvWriter();
            case HTML -> new ComparisonHtmlWriter();
        };
    }
}
