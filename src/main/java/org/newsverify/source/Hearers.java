package org.newsverify.source;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;
import org.newsverify.tag.Entity;

/** Finds the outlet to which something was said: "told Radio Ostvik", "said in an interview with Norpress". */
final class Hearers {

    private static final Set<String> HEARD = Set.of("told", "tells", "telling", "tell");
    /** What stands before an outlet that was told nothing: "compared to Norpress". */
    private static final Set<String> NOT_SAID_TO = Set.of(
            "belonging",
            "close",
            "compared",
            "due",
            "known",
            "owed",
            "owing",
            "pointed",
            "pointing",
            "points",
            "referred",
            "referring",
            "refers",
            "related",
            "response",
            "responding",
            "similar",
            "sold",
            "thanks");

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
    /** What outlets print and send. */
    private static final Set<String> PIECES = Set.of(
            "interview",
            "op-ed",
            "column",
            "editorial",
            "essay",
            "appearance",
            "appearances",
            "broadcast",
            "podcast",
            "panel",
            "segment");

    private static final Set<String> MEDIA = Set.of(
            "newspaper",
            "paper",
            "magazine",
            "website",
            "site",
            "network",
            "channel",
            "station",
            "agency",
            "outlet",
            "broadcaster",
            "program",
            "programme",
            "show");
    private static final Set<String> PUBLIC = Set.of(
            "congress",
            "senate",
            "house",
            "parliament",
            "fbi",
            "cia",
            "nsa",
            "pentagon",
            "nato",
            "un",
            "eu",
            "kremlin",
            "court",
            "police",
            "treasury",
            "interpol",
            "nasa",
            "democrats",
            "republicans");
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
            if (begins && isHearer(name.get(), attribution, before)) {
                Optional<Referent> outlet = reading.named(k)
                        .filter(r ->
                                r.kind == Source.Kind.OUTLET || (!r.isPerson() && isToldTo(name.get(), attribution)));
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
            Optional<Referent> meant = described(attribution, k);
            if (meant.isPresent()) {
                return meant;
            }
        }
        return Optional.empty();
    }

    private boolean isHearer(Name name, Attribution attribution, Optional<Attribution> before) {
        Span span = tokens.get(name.from()).span();
        boolean source = attribution.sources().stream().anyMatch(span::overlaps);
        boolean content = attribution.content().stream().anyMatch(span::overlaps);
        return !source
                && (isInterview(name)
                        || (content ? isAppearanceBefore(name) : isTold(before, attribution, name.from())));
    }

    /** "in the Lantern interview", "in a Lantern op-ed". */
    private boolean isInterview(Name name) {
        boolean noun = PIECES.contains(tokens.word(name.to())) || PIECES.contains(tokens.word(name.to() + 1));
        for (int k = name.from() - 1; noun && k >= Math.max(0, name.from() - 3); k--) {
            if (tokens.word(k).equals("in") || tokens.word(k).equals("during")) {
                return true;
            }
        }
        return false;
    }

    /** "an interview with Norpress", within what a content has taken in. */
    private boolean isAppearanceBefore(Name name) {
        int k = name.from() - 1;
        while (k > 0
                && name.from() - k < 3
                && !tokens.word(k).equals("on")
                && !tokens.word(k).equals("with")) {
            k--;
        }
        return (tokens.word(k).equals("on") || tokens.word(k).equals("with")) && isAppearance(k - 1);
    }

    /** "told Quaylight", "told The Quay Light": what is told something is an outlet, if it is no public body. */
    private boolean isToldTo(Name name, Attribution attribution) {
        int first = tokens.word(name.from()).equals("the") ? name.from() + 1 : name.from();
        boolean called = tokens.text(first - 1, first).equals("The"); // who is no outlet has no capital here
        int told = tokens.word(first - 1).equals("the") ? first - 2 : first - 1;
        return (called || (name.kind() == Entity.Kind.ORGANISATION && name.to() - first == 1))
                && HEARD.contains(tokens.word(told))
                && isTelling(attribution, told)
                && !PUBLIC.contains(tokens.word(first));
    }

    /** "told the newspaper": the outlet that was named last. */
    private Optional<Referent> described(Attribution attribution, int k) {
        boolean told = HEARD.contains(tokens.word(k))
                && cues.holds(attribution, k)
                && tokens.word(k + 1).equals("the")
                && MEDIA.contains(tokens.word(k + 2));
        return told ? reading.lastOutlet(k) : Optional.empty();
    }

    /** Whether the words before a name say that something was said to it: "told", "in an interview with", "on". */
    private boolean isTold(Optional<Attribution> before, Attribution attribution, int name) {
        for (int k = name - 1; k >= Math.max(0, name - REACH); k--) {
            String word = tokens.word(k);
            if (HEARD.contains(word)) {
                return isTelling(attribution, k) || isSameSpeaker(before, attribution, k);
            }
            if (word.equals("on") || word.equals("with")) {
                boolean show = word.equals("on")
                        && tokens.word(names.at(name).orElseThrow().to() - 1).equals("show");
                return show
                        || isAppearance(word.equals("on") ? k : k - 1)
                        || (word.equals("on") && (name - k == 1 || cues.reports(attribution)));
            }
            if (word.equals("to")) {
                return !cues.holds(attribution, k - 1) && !NOT_SAID_TO.contains(tokens.word(k - 1));
            }
            if (word.equals("in")) {
                return cues.reports(attribution);
            }
            if (word.equals(",") || cues.isSpeech(k)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb is what an attribution speaks by, or beside it: "praised the bridge, telling Norpress …". */
    private boolean isTelling(Attribution attribution, int verb) {
        return cues.holds(attribution, verb) || tokens.word(verb).equals("telling");
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
