package org.newsverify.writer;

import org.newsverify.check.Check;

/** Writes what a check found in one form, as a whole output that ends with a line break. */
public interface CheckWriter {

    String write(Check check);

    /** A writer of a form; only text can have colours. */
    static CheckWriter of(Form form, boolean colour) {
        return switch (form) {
            case TEXT -> new CheckTextWriter(colour);
            case JSON -> new CheckJsonWriter();
            case CSV -> new CheckCsvWriter();
            case HTML -> new CheckHtmlWriter();
        };
    }
}
