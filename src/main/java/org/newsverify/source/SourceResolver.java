package org.newsverify.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsverify.article.Article;
import org.newsverify.attribution.Attribution;
import org.newsverify.tag.Entity;

/** Tells who is behind each attribution: mentions that mean the same are one source. Safe for use by several threads. */
public final class SourceResolver {

    private final Lexicon lexicon = new Lexicon();

    /** The sources of an article, given its attributions in the order of the text, and its names. */
    public Resolution resolve(Article article, List<Attribution> attributions, List<Entity> entities) {
        Tokens tokens = Tokens.of(article);
        Names names = Names.of(tokens, entities, lexicon);
        Reading reading = new Reading(tokens, names, lexicon, article.metadata().byline());
        reading.read(Mentions.of(attributions));
        List<List<Referent>> chains = new Chains(tokens, names, reading, lexicon).of(attributions);
        Map<Referent, Source> built = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        for (Referent referent : reading.all()) {
            if (referent.isSource()) {
                Source source = referent.build();
                built.put(referent, source);
                sources.add(source);
            }
        }
        List<Sourced> sourced = new ArrayList<>();
        for (int k = 0; k < attributions.size(); k++) {
            Attribution attribution = attributions.get(k);
            Set<Referent> speakers = new LinkedHashSet<>();
            attribution.sources().forEach(span -> speakers.addAll(reading.of(span)));
            sourced.add(new Sourced(
                    attribution,
                    speakers.stream().map(built::get).toList(),
                    chains.get(k).stream().map(built::get).toList()));
        }
        return new Resolution(sources, sourced);
    }
}
