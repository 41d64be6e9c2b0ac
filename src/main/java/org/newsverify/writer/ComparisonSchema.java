package org.newsverify.writer;

import org.newsverify.resource.Resources;

/** The description of a comparison's JSON form, as a JSON Schema (draft 2020-12). */
public final class ComparisonSchema {

    private ComparisonSchema() {}

    /** The schema, in JSON. */
    public static String text() {
        return Resources.text(ComparisonSchema.class, "comparison.schema.json");
    }
}
