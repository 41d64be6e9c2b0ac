package org.newsverify.source;

import java.util.List;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;

/**
 * An attribution and who is behind it.
 *
 * @param sources whose words they are; empty when the text names nobody
 * @param chain through whom the words came, from the nearest to the article to the farthest; empty when nothing is said of it
 * @param scope sentences that it speaks of without holding them, as "This was reported by Norpress" does; empty for most
 */
public record Sourced(Attribution attribution, List<Source> sources, List<Source> chain, List<Span> scope) {

    public Sourced {
        sources = List.copyOf(sources);
        chain = List.copyOf(chain);
        scope = List.copyOf(scope);
    }
}
