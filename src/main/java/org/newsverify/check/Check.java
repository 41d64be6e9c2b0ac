package org.newsverify.check;

import java.util.List;

/**
 * Claims, and the published fact-checks that match them.
 *
 * @param claims how many were looked up
 * @param matches in the order of the claims, for each the best first
 */
public record Check(Feed feed, int claims, List<Match> matches) {

    /** The name of the JSON form. */
    public static final String FORMAT = "verify-check";

    /** The version of the JSON form: it changes when a field is renamed or removed. */
    public static final int VERSION = 1;

    public Check {
        matches = List.copyOf(matches);
    }

    /**
     * Where the fact-checks are from.
     *
     * @param file as the user named it
     * @param items how many fact-checks are in it
     */
    public record Feed(String file, int items) {}
}
