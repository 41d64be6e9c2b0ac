package org.newsverify.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsverify.article.Span;

/**
 * Who is behind the attributions of an article.
 *
 * @param sources in the order of their first mention
 * @param attributions as many as were given, in their order
 * @param pronouns whom "he", "she" and the like mean by name, wherever it is known
 * @param mentions who is meant where sources are mentioned: several where a mention joins them
 */
public record Resolution(
        List<Source> sources,
        List<Sourced> attributions,
        Map<Span, String> pronouns,
        NavigableMap<Span, List<Source>> mentions) {

    private static final int NEAR = 12; // mentions that begin before the end of a span and may reach into it

    public Resolution {
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        pronouns = Map.copyOf(pronouns);
        mentions = new TreeMap<>(mentions);
    }

    static Resolution of(List<Source> sources, List<Sourced> attributions, Map<Span, String> pronouns) {
        NavigableMap<Span, List<Source>> mentions = new TreeMap<>();
        for (Source source : sources) {
            source.mentions().forEach(span -> mentions.computeIfAbsent(span, unused -> new ArrayList<>())
                    .add(source));
        }
        return new Resolution(sources, attributions, pronouns, mentions);
    }

    /** The sources whose mention a span is, or overlaps most; none when it mentions nobody. */
    public List<Source> at(Span span) {
        double most = 0;
        List<Source> best = List.of();
        int near = 0;
        for (Map.Entry<Span, List<Source>> mention : mentions.headMap(new Span(span.end(), span.end()), false)
                .descendingMap()
                .entrySet()) {
            double share = share(mention.getKey(), span);
            if (share > most) {
                most = share;
                best = mention.getValue();
            }
            if (++near >= NEAR) {
                break;
            }
        }
        return best;
    }

    /** What two spans share, as a part of what they cover. */
    private static double share(Span one, Span other) {
        return one.overlaps(other)
                ? (double) (Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()))
                        / one.cover(other).length()
                : 0;
    }
}
