package org.newsverify.writer;

import org.newsverify.resource.Resources;

/** The description of a report's JSON form, as a JSON Schema (draft 2020-12). It says itself how the form may change. */
public final class ReportSchema {

    private ReportSchema() {}

    /** The schema, in JSON. */
    public static String text() {
        return Resources.text(ReportSchema.class, "report.schema.json");
    }
}
