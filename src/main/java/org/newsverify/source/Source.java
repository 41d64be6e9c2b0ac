package org.newsverify.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsverify.article.Span;

/**
 * A person, body, medium or paper that words come from.
 *
 * @param name the fullest name that the article gives it, without titles and roles; of an unnamed source its fullest description
 * @param named whether a proper name identifies the source itself; "a Clinton aide" is unnamed
 * @param role what the article says it is: "Kremlin spokesman"
 * @param affiliation the body or person that it speaks for or belongs to
 * @param count how many they are, when the text says or shows it
 * @param mentions in the order of the text, spans of the article's text
 * @param basis what is said of how an unnamed source knows, or why it is unnamed: "briefed on the talks"
 */
public record Source(
        String name,
        boolean named,
        Kind kind,
        Optional<String> role,
        Optional<String> affiliation,
        OptionalInt count,
        List<Span> mentions,
        List<Span> basis) {

    public Source {
        mentions = List.copyOf(mentions);
        basis = List.copyOf(basis);
    }

    /** Of the name alone: sources with thousands of mentions are keys of maps. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** What a source is. */
    public enum Kind {
        PERSON,
        /** A company, party, public body or campaign. */
        ORGANISATION,
        /** A media organisation or news agency. */
        OUTLET,
        /** A report, poll, law, letter, filing, recording. */
        DOCUMENT,
        /** Several unnamed people. */
        GROUP,
        OTHER
    }
}
