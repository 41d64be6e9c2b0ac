package org.newsverify.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A mention of a source, taken apart. Places are tokens.
 *
 * @param coreEnd behind the noun or name that the phrase is built on: before "who", "of", a comma
 * @param name the proper name that identifies the source itself
 * @param noun what the phrase is built on, if it is no name
 * @param determiner in small letters; empty if there is none
 * @param role what the source is said to be
 * @param roleNouns single words of the role and titles, in small letters, by which the source may be spoken of later
 * @param owners names in the phrase that are not the source's: "Clinton" in "a Clinton aide"
 */
record Phrase(
        int from,
        int to,
        int coreEnd,
        Optional<Name> name,
        Noun noun,
        String determiner,
        OptionalInt count,
        Optional<String> role,
        List<String> roleNouns,
        List<Name> owners) {

    Phrase {
        roleNouns = List.copyOf(roleNouns);
        owners = List.copyOf(owners);
    }

    boolean isDefinite() {
        return determiner.equals("the") || determiner.equals("this") || determiner.equals("that");
    }

    boolean isSingleWord() {
        return to - from == 1;
    }
}
