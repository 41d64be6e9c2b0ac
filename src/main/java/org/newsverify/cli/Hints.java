package org.newsverify.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What the user may have meant by a word that is not known. */
final class Hints {

    private Hints() {}

    /** The known word that differs least, if at most one letter in three differs: "did you mean". */
    static Optional<String> nearest(String word, Collection<String> known) {
        String given = word.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, given.length() / 3));
        record Near(String word, int distance) {}
        return known.stream()
                .map(candidate -> new Near(candidate, distance.apply(given, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0) // -1: farther than asked for
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::word);
    }

    /** {@code "; did you mean WORD?"}, or nothing. */
    static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }
}
