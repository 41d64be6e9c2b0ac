package org.newsverify.source;

import java.util.List;

/**
 * Who is behind the attributions of an article.
 *
 * @param sources in the order of their first mention
 * @param attributions as many as were given, in their order
 */
public record Resolution(List<Source> sources, List<Sourced> attributions) {

    public Resolution {
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
    }
}
