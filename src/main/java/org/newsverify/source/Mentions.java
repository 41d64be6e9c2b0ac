package org.newsverify.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;

/** The spans where sources are mentioned, each once, in order. */
final class Mentions {

    private Mentions() {}

    static List<Span> of(List<Attribution> attributions, Citations citations) {
        Map<Span, Boolean> spans = new LinkedHashMap<>();
        attributions.forEach(attribution -> attribution.sources().forEach(span -> spans.put(span, true)));
        citations.all().forEach(span -> spans.put(span, true));
        List<Span> sorted = new ArrayList<>(spans.keySet());
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }
}
