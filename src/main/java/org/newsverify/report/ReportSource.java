package org.newsverify.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A person, organisation or paper that words come from.
 *
 * @param named whether a proper name identifies the source itself; "a Clinton aide" is unnamed
 * @param count how many they are, when the text says it
 */
public record ReportSource(
        String id,
        String name,
        boolean named,
        Kind kind,
        Optional<String> role,
        Optional<String> affiliation,
        OptionalInt count,
        List<TextSpan> mentions) {

    public ReportSource {
        mentions = List.copyOf(mentions);
    }

    /** What a source is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        OUTLET,
        DOCUMENT,
        GROUP,
        OTHER
    }
}
