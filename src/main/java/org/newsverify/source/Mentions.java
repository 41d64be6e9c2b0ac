package org.newsverify.source;

import java.util.List;
import java.util.TreeSet;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;

/** The spans where sources are mentioned, each once, in order. */
final class Mentions {

    private Mentions() {}

    /** {@code speakers} are others who answer somewhere; those that a source's mention overlaps already are left out. */
    static List<Span> of(List<Attribution> attributions, Citations citations, List<Span> speakers) {
        TreeSet<Span> spans = new TreeSet<>();
        attributions.forEach(attribution -> spans.addAll(attribution.sources()));
        citations.all().forEach(spans::add);
        for (Span speaker : speakers) {
            Span before = spans.floor(speaker);
            Span behind = spans.ceiling(speaker);
            boolean free =
                    (before == null || !before.overlaps(speaker)) && (behind == null || !behind.overlaps(speaker));
            if (free) {
                spans.add(speaker);
            }
        }
        return List.copyOf(spans);
    }
}
