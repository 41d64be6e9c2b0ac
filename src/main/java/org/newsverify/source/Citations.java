package org.newsverify.source;

import java.util.BitSet;
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
    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> ENDS = Set.of(",", "that", "who", ".", ";", "—", "–", "as");

    private static final int REACH = 30; // tokens behind a cue

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
        BitSet cues = new BitSet();
        attributions.stream()
                .flatMap(attribution -> attribution.cue().stream())
                .forEach(cue -> cues.set(tokens.at(cue.start()), tokens.from(cue.end())));
        for (int k = 0; k < attributions.size(); k++) {
            int at = k;
            if (!cited.containsKey(k)) {
                behind(attributions.get(k), cues).ifPresent(span -> cited.put(at, span));
            }
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
        Span content = attribution.content().get(0);
        return source(tokens.from(content.start()), tokens.from(content.end()));
    }

    /** What "citing" cites behind a cue that does not hold it: "Norpress reported on Monday, citing two officials". */
    private Optional<Span> behind(Attribution attribution, BitSet cues) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        int from = tokens.from(attribution.cue().get(0).end());
        for (int k = from; k < Math.min(tokens.size(), from + REACH); k++) {
            if (tokens.get(k).sentence() != tokens.get(Math.max(0, from - 1)).sentence()) {
                return Optional.empty();
            }
            boolean citing =
                    tokens.word(k).equals("citing") && tokens.word(k - 1).equals(",") && !cues.get(k);
            if (citing) {
                int to = k + 1;
                while (to < tokens.size()
                        && tokens.get(to).sentence() == tokens.get(k).sentence()
                        && to - k < REACH) {
                    to++;
                }
                return source(k + 1, to);
            }
        }
        return Optional.empty();
    }

    /** The source that is described from a token on. */
    private Optional<Span> source(int from, int to) {
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
        boolean own = OWN.contains(tokens.word(from)); // "cited his record"
        boolean example = tokens.word(end).equals("as") && !tokens.word(end + 1).endsWith("ing"); // not "as saying"
        return body && !own && !example ? Optional.of(tokens.span(from, end)) : Optional.empty();
    }

    private boolean isCiting(Span cue) {
        int last = Math.max(tokens.at(cue.start()), tokens.from(cue.end()) - 1);
        return CITING.contains(tokens.word(last));
    }
}
