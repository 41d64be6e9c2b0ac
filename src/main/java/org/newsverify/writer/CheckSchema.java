package org.newsverify.writer;

import org.newsverify.resource.Resources;

/** The description of a check's JSON form, as a JSON Schema (draft 2020-12). */
public final class CheckSchema {

    private CheckSchema() {}

    /** The schema, in JSON. */
    public static String text() {
        return Resources.text(CheckSchema.class, "check.schema.json");
    }
}
