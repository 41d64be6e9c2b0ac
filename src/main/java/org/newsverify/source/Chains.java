package org.newsverify.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Follows words to the reader: who told which outlet, who cites whom, who says that somebody said so. */
final class Chains {

    private final Tokens tokens;
    private final Reading reading;
    private final Citations citations;
    private final Scopes scopes;
    private final Cues cues;
    private final Hearers hearers;
    private final Intermediaries intermediaries;
    private final InnerSpeakers innerSpeakers;

    Chains(Tokens tokens, Names names, Reading reading, Lexicon lexicon, PhraseReader phrases, Citations citations) {
        this.tokens = tokens;
        this.reading = reading;
        this.citations = citations;
        this.scopes = new Scopes(tokens);
        this.cues = new Cues(tokens, lexicon);
        this.hearers = new Hearers(tokens, names, reading, cues);
        this.intermediaries = new Intermediaries(tokens, reading, phrases, cues);
        this.innerSpeakers = new InnerSpeakers(tokens, names, reading, phrases, cues);
    }

    /** What each attribution tells of its sources and of the way of their words. */
    List<Told> of(List<Attribution> attributions) {
        List<Told> told = new ArrayList<>();
        for (int k = 0; k < attributions.size(); k++) {
            told.add(of(attributions, k));
        }
        told.forEach(one -> one.chain().forEach(Referent::makeSource));
        return told;
    }

    private Told of(List<Attribution> attributions, int k) {
        Attribution attribution = attributions.get(k);
        Set<Referent> speakers = reading.sources(attribution);
        Set<Referent> cited = cited(attributions, k);
        Set<Referent> nearer = nearer(attributions, k);
        nearer.removeAll(speakers);
        Set<Referent> farther = new LinkedHashSet<>(cited);
        if (cited.isEmpty()) {
            innerSpeakers.of(attribution).ifPresent(farther::add);
        }
        farther.removeAll(speakers);
        boolean relayed = !speakers.isEmpty() && !(nearer.isEmpty() && farther.isEmpty());
        List<Referent> chain = relayed
                ? Stream.of(nearer, speakers, farther).flatMap(Set::stream).toList()
                : List.of();
        int next = k + 1 < attributions.size() ? first(attributions.get(k + 1)) : tokens.size();
        return new Told(List.copyOf(cited.isEmpty() ? speakers : cited), chain, scopes.of(attribution, next));
    }

    /** Who stands between the article and the source. */
    private Set<Referent> nearer(List<Attribution> attributions, int k) {
        Attribution attribution = attributions.get(k);
        Set<Referent> nearer = new LinkedHashSet<>();
        if (!attribution.content().isEmpty()) {
            Optional<Attribution> before = k == 0 ? Optional.empty() : Optional.of(attributions.get(k - 1));
            hearers.of(attribution, before).ifPresent(nearer::add);
            intermediaries.of(attribution).ifPresent(nearer::add);
        }
        return nearer;
    }

    private int first(Attribution attribution) {
        return Stream.of(attribution.sources(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .mapToInt(span -> tokens.at(span.start()))
                .min()
                .orElse(0);
    }

    /** Whom an attribution cites: itself, or in the same sentence, "…, citing two officials", for the same source. */
    private Set<Referent> cited(List<Attribution> attributions, int k) {
        Attribution attribution = attributions.get(k);
        for (int other : new int[] {k, k + 1, k - 1}) {
            boolean inside = other >= 0 && other < attributions.size();
            if (inside && citations.of(other).isPresent()) {
                Attribution citing = attributions.get(other);
                boolean one = other == k
                        || (!attribution.cue().isEmpty()
                                && !attribution.content().isEmpty()
                                && cues.first(citing).sentence()
                                        == cues.first(attribution).sentence()
                                && reading.sources(citing).equals(reading.sources(attribution)));
                if (one) {
                    return new LinkedHashSet<>(reading.of(citations.of(other).get()));
                }
            }
        }
        return Set.of();
    }
}
