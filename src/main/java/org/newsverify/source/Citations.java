package org.newsverify.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/**
 * Finds sources that stand where a content stands: "Norpress reported, citing three people close to the palace". What is cited and is
 * no source, as in "citing a lack of money", is left alone.
 */
final class Citations {

    private static final Set<String> CITING = Set.of("citing", "cites", "cited", "quoting", "quotes");
    private static final Set<String> ENDS = Set.of(",", "that", "who", ".", ";", "—", "–");

    private final Tokens tokens;
    private final PhraseReader phrases;
    private final Map<Integer, Span> cited = new HashMap<>();

    Citations(Tokens tokens, PhraseReader phrases, List<Attribution> attributions) {
        this.tokens = tokens;
        this.phrases = phrases;
        for (int k = 0; k < attributions.size(); k++) {
            int at = k;
            find(attributions.get(k)).ifPresent(span -> cited.put(at, span));
        }
    }

    /** The source that is the content of an attribution, or the beginning of its content. */
    Optional<Span> of(int attribution) {
        return Optional.ofNullable(cited.get(attribution));
    }

    Iterable<Span> all() {
        return cited.values();
    }

    private Optional<Span> find(Attribution attribution) {
        if (attribution.content().isEmpty()
                || attribution.cue().isEmpty()
                || !isCiting(attribution.cue().get(0))) {
            return Optional.empty();
        }
        int from = tokens.from(attribution.content().get(0).start());
        int to = tokens.from(attribution.content().get(0).end());
        if (from >= to || !tokens.get(from).isWord()) {
            return Optional.empty();
        }
        Phrase core = phrases.read(from, to);
        int end = Math.max(from + 1, core.coreEnd());
        while (end < to && !ENDS.contains(tokens.word(end))) {
            end++;
        }
        Phrase phrase = phrases.read(from, end);
        boolean body =
                phrase.noun().kind() != Source.Kind.OTHER || phrase.name().isPresent();
        return body ? Optional.of(tokens.span(from, end)) : Optional.empty();
    }

    private boolean isCiting(Span cue) {
        int last = Math.max(tokens.at(cue.start()), tokens.from(cue.end()) - 1);
        return CITING.contains(tokens.word(last));
    }
}
