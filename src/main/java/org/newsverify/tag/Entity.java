package org.newsverify.tag;

import org.newsverify.article.Span;

/** A name in the text: "Dmitry Kozak", "NATO". */
public record Entity(Span span, Kind kind) {

    /** What a name is the name of. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** Peoples, languages, events, works. */
        OTHER
    }
}
