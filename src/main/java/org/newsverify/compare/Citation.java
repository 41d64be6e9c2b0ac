package org.newsverify.compare;

import java.util.List;
import java.util.Optional;

/**
 * An article that has claims from an outlet.
 *
 * @param article id of the article that cites
 * @param outlet name of the outlet that it cites
 * @param from id of the article of that outlet, if it is among those that are compared
 * @param claims ids of the shared claims that it has from there
 */
public record Citation(String article, String outlet, Optional<String> from, List<String> claims) {

    public Citation {
        claims = List.copyOf(claims);
    }
}
