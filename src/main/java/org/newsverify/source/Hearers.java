package org.newsverify.source;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Finds the outlet to which something was said: "told Radio Ostvik", "said in an interview with Norpress". */
final class Hearers {

    private static final Set<String> HEARD = Set.of("told", "tells", "telling", "tell");
    private static final Set<String> APPEARANCES = Set.of(
            "interview",
            "interviews",
            "appearance",
            "appeared",
            "appearing",
            "conversation",
            "spoke",
            "speaking",
            "exchange");
    private static final int REACH = 6; // tokens before the name of an outlet

    private final Tokens tokens;
    private final Names names;
    private final Reading reading;
    private final Cues cues;

    Hearers(Tokens tokens, Names names, Reading reading, Cues cues) {
        this.tokens = tokens;
        this.names = names;
        this.reading = reading;
        this.cues = cues;
    }

    /** {@code before} is the attribution that stands before it in the text. */
    Optional<Referent> of(Attribution attribution, Optional<Attribution> before) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        for (int k = cues.sentenceStart(attribution); k < cues.sentenceEnd(attribution); k++) {
            Optional<Name> name = names.at(k);
            boolean begins = name.isPresent() && name.get().from() == k;
            if (begins && !isPart(attribution, tokens.get(k).span()) && isTold(before, attribution, k)) {
                Optional<Referent> outlet = reading.named(k).filter(r -> r.kind == Source.Kind.OUTLET);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Attribution attribution, Span span) {
        return attribution.sources().stream().anyMatch(span::overlaps)
                || attribution.content().stream().anyMatch(span::overlaps);
    }

    /** Whether the words before a name say that something was said to it: "told", "in an interview with", "on". */
    private boolean isTold(Optional<Attribution> before, Attribution attribution, int name) {
        for (int k = name - 1; k >= Math.max(0, name - REACH); k--) {
            String word = tokens.word(k);
            if (HEARD.contains(word)) {
                return cues.holds(attribution, k) || isSameSpeaker(before, attribution, k);
            }
            if (word.equals("on") || word.equals("with")) {
                boolean show = word.equals("on")
                        && tokens.word(names.at(name).orElseThrow().to() - 1).equals("show");
                return show
                        || isAppearance(word.equals("on") ? k : k - 1)
                        || (word.equals("on") && cues.reports(attribution));
            }
            if (word.equals("to")) {
                return cues.reports(attribution) && !cues.holds(attribution, k - 1);
            }
            if (word.equals(",") || cues.isSpeech(k)) {
                return false;
            }
        }
        return false;
    }

    /** "Roe told Norpress …, but she said …": what follows in the sentence was told as well. */
    private boolean isSameSpeaker(Optional<Attribution> before, Attribution attribution, int verb) {
        return before.isPresent()
                && cues.holds(before.get(), verb)
                && reading.sources(before.get()).equals(reading.sources(attribution));
    }

    /** "an interview with", "an appearance on": the noun before a preposition. */
    private boolean isAppearance(int before) {
        for (int k = before; k >= Math.max(0, before - 2); k--) {
            if (APPEARANCES.contains(tokens.word(k))) {
                return true;
            }
        }
        return false;
    }
}
