package org.newsverify.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;
import org.newsverify.tag.Entity;

/** Tells who is behind each attribution: mentions that mean the same are one source. Safe for use by several threads. */
public final class SourceResolver {

    private @Nullable Lexicon loaded;

    /**
     * The sources of an article, given its attributions in the order of the text, and its names.
     *
     * @param speakers mentions of others who are to be sources, because they answer or are asked
     */
    public Resolution resolve(
            Article article, List<Attribution> attributions, List<Entity> entities, List<Span> speakers) {
        Lexicon lexicon = lexicon();
        Tokens tokens = Tokens.of(article);
        Names names = Names.of(tokens, entities, lexicon);
        PhraseReader phrases = new PhraseReader(tokens, names, lexicon);
        Citations citations = new Citations(tokens, phrases, attributions);
        Reading reading =
                new Reading(tokens, names, lexicon, phrases, article.metadata().byline());
        reading.read(Mentions.of(attributions, citations, speakers));
        List<Told> told = new Chains(tokens, names, reading, lexicon, phrases, citations).of(attributions);
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
            Told one = told.get(k);
            sourced.add(new Sourced(
                    attributions.get(k),
                    one.sources().stream().map(built::get).toList(),
                    one.chain().stream().map(built::get).toList(),
                    one.scope()));
        }
        return Resolution.of(sources, sourced, reading.pronouns());
    }

    /** The word lists, read when the first article asks for them: help and errors need none. */
    private synchronized Lexicon lexicon() {
        Lexicon lexicon = loaded == null ? new Lexicon() : loaded;
        loaded = lexicon;
        return lexicon;
    }
}
