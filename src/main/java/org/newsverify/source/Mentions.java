package org.newsverify.source;

import java.util.List;
import java.util.TreeSet;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;

/** The spans where sources are mentioned, each once, in order. */
final class Mentions {

    private Mentions() {}

    static List<Span> of(List<Attribution> attributions, Citations citations) {
        TreeSet<Span> spans = new TreeSet<>();
        attributions.forEach(attribution -> spans.addAll(attribution.sources()));
        citations.all().forEach(spans::add);
        return List.copyOf(spans);
    }
}
