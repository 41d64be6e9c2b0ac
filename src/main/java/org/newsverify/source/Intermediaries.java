package org.newsverify.source;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Finds who speaks for a source or made it known: "denied it through his lawyer", "e-mails published by WikiLeaks". */
final class Intermediaries {

    private static final Set<String> PUBLISHED =
            Set.of("published", "obtained", "leaked", "seen", "reviewed", "posted");
    private static final Set<String> MEDIA =
            Set.of("agency", "newspaper", "paper", "network", "broadcaster", "magazine", "website");
    private static final int LONGEST = 5; // words behind "through"

    private final Tokens tokens;
    private final Reading reading;
    private final PhraseReader phrases;
    private final Cues cues;

    Intermediaries(Tokens tokens, Reading reading, PhraseReader phrases, Cues cues) {
        this.tokens = tokens;
        this.reading = reading;
        this.phrases = phrases;
        this.cues = cues;
    }

    Optional<Referent> of(Attribution attribution) {
        return publisher(attribution).or(() -> ownOutlet(attribution)).or(() -> speaker(attribution));
    }

    private Optional<Referent> speaker(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        int end = cues.sentenceEnd(attribution);
        int cue = tokens.at(attribution.cue().get(0).start());
        for (int k = cue; k + 2 < end; k++) {
            if (tokens.word(k).equals("through")) {
                return personFrom(k + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> personFrom(int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isWord() && to - from < LONGEST) {
            to++;
        }
        if (to == from) {
            return Optional.empty();
        }
        Phrase phrase = phrases.read(from, to);
        Phrase core = phrases.read(from, Math.max(from + 1, phrase.coreEnd()));
        boolean person =
                core.noun().kind() == Source.Kind.PERSON && !core.noun().plural();
        return person ? Optional.of(reading.described(core)) : Optional.empty();
    }

    /** "Norpress sources", "a Norpress source": the outlet that they told. */
    private Optional<Referent> ownOutlet(Attribution attribution) {
        for (Span span : attribution.sources()) {
            int to = tokens.from(span.end());
            for (int k = tokens.at(span.start()) + 1; k < to; k++) {
                if (tokens.word(k).equals("sources") || tokens.word(k).equals("source")) {
                    boolean agency = tokens.get(k - 1).isPossessive() && MEDIA.contains(tokens.word(k - 2));
                    Optional<Referent> outlet = agency
                            ? reading.lastOutlet(k) // "the agency's sources"
                            : reading.named(k - 1).filter(r -> r.kind == Source.Kind.OUTLET);
                    if (outlet.isPresent()) {
                        return outlet;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who made a document known that is a source: "e-mails published by WikiLeaks". */
    private Optional<Referent> publisher(Attribution attribution) {
        for (Span span : attribution.sources()) {
            int to = tokens.from(span.end());
            for (int k = tokens.at(span.start()); k + 2 < to; k++) {
                if (PUBLISHED.contains(tokens.word(k)) && tokens.word(k + 1).equals("by")) {
                    for (int at = k + 2; at < to; at++) {
                        Optional<Referent> named = reading.named(at);
                        if (named.isPresent()) {
                            return named;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
