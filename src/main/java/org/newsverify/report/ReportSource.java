package org.newsverify.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsverify.source.Source;

/**
 * A person, body, medium or paper that words come from.
 *
 * @param named whether a proper name identifies the source itself; "a Clinton aide" is unnamed
 * @param count how many they are, when the text says it
 * @param basis what is said of how an unnamed source knows, or why it is unnamed
 */
public record ReportSource(
        String id,
        String name,
        boolean named,
        Source.Kind kind,
        Optional<String> role,
        Optional<String> affiliation,
        OptionalInt count,
        List<TextSpan> mentions,
        List<TextSpan> basis) {

    public ReportSource {
        mentions = List.copyOf(mentions);
        basis = List.copyOf(basis);
    }
}
