package org.newsverify.source;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Finds who speaks in a content that is itself a report: "that the commission announced …", "“he said, ‘Go!’”". */
final class InnerSpeakers {

    private static final int SUBJECT_REACH = 7; // tokens in which a quotation has its "he"
    private static final int SPEAKER_REACH = 12; // tokens in which it names its own speaker, and the verb
    private static final int VERB_REACH = 4; // tokens from there to its verb
    private static final Set<String> BEFORE_VERB = Set.of(
            "has",
            "had",
            "have",
            "once",
            "also",
            "later",
            "earlier",
            "already",
            "previously",
            "recently",
            "repeatedly",
            "then",
            "now",
            "publicly",
            "privately",
            "himself",
            "herself",
            "itself",
            "who",
            ",",
            "friday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "saturday",
            "sunday");

    private static final Set<String> CLAUSE = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "had", "have", "would", "will", "could", "should", "may",
            "might", "can", "cannot", "not", "what", "which", "when", "if", "there", "he", "she", "it", "they", "we",
            "i", "you");
    private static final Set<String> PASSIVE = Set.of("be", "been", "being", "is", "are", "was", "were");
    /** Verbs that report words only before "that": "called Norpress a rag", "claimed a loss". */
    private static final Set<String> NAMING = Set.of(
            "called",
            "calls",
            "claimed",
            "claims",
            "cited",
            "cites",
            "asked",
            "asks",
            "charged",
            "described",
            "quoted");

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "to", "with", "by", "against", "about", "in", "from", "at", "on");

    private final Tokens tokens;
    private final Names names;
    private final Reading reading;
    private final PhraseReader phrases;
    private final Cues cues;

    InnerSpeakers(Tokens tokens, Names names, Reading reading, PhraseReader phrases, Cues cues) {
        this.tokens = tokens;
        this.names = names;
        this.reading = reading;
        this.phrases = phrases;
        this.cues = cues;
    }

    /** Empty for a content that reports no words, as most do not. */
    Optional<Referent> of(Attribution attribution) {
        if (attribution.content().isEmpty() || attribution.cue().isEmpty() || !cues.reports(attribution)) {
            return Optional.empty();
        }
        int from = tokens.from(attribution.content().get(0).start());
        int to = tokens.from(attribution.content().get(0).end());
        for (int k = from; k < Math.min(to, from + SUBJECT_REACH); k++) {
            boolean pronoun = names.at(k).isEmpty() && tokens.get(k).quoted();
            Optional<Referent> speaker = pronoun ? reading.at(k) : Optional.empty();
            if (speaker.isPresent() && isSubject(k) && isVerbNear(k + 1, to)) {
                return speaker;
            }
        }
        return atBeginning(from, to).or(() -> atEnd(from, to));
    }

    /** "a witness interviewed by the police said …", "spokesman Jon Idre announced …" at the beginning of a content. */
    private Optional<Referent> atBeginning(int from, int to) {
        int begin = from;
        while (begin < to && (!tokens.get(begin).isWord() || tokens.word(begin).equals("that"))) {
            begin++;
        }
        int limit = Math.min(to, begin + SPEAKER_REACH);
        int verb = begin + 1;
        while (verb < limit && (!cues.isSpeech(verb) || names.at(verb).isPresent())) {
            Token token = tokens.get(verb);
            if (!token.isWord() && !token.isPossessive() && names.at(verb).isEmpty()) {
                return Optional.empty();
            }
            verb++;
        }
        boolean naming =
                NAMING.contains(tokens.word(verb)) && !tokens.word(verb + 1).equals("that");
        if (verb >= limit
                || naming
                || PASSIVE.contains(tokens.word(verb - 1))
                || PREPOSITIONS.contains(tokens.word(begin))) {
            return Optional.empty();
        }
        int end = verb;
        while (end > begin + 1 && BEFORE_VERB.contains(tokens.word(end - 1))) {
            end--;
        }
        for (int k = begin; k < end; k++) {
            if (CLAUSE.contains(tokens.word(k))) {
                return Optional.empty(); // no description, but a clause
            }
        }
        Phrase phrase = phrases.read(begin, end);
        boolean speaks = phrase.from() == begin
                && (phrase.name().isPresent()
                        ? phrase.name().get().to() == end
                        : phrase.noun().kind() != Source.Kind.OTHER && !phrase.isSingleWord());
        return speaks ? Optional.of(reading.described(phrase)) : Optional.empty();
    }

    /** "“…,” Roe said" as the whole content of "according to a transcript". */
    private Optional<Referent> atEnd(int from, int to) {
        int verb = to - 1;
        while (verb > from && !tokens.get(verb).isWord()) {
            verb--;
        }
        if (verb <= from + 1 || !cues.isSpeech(verb) || tokens.get(verb).quoted()) {
            return Optional.empty();
        }
        Optional<Name> name = names.at(verb - 1);
        int begin = name.map(Name::from).orElse(verb - 1);
        boolean behindQuotation = begin > from && !tokens.get(begin - 1).isWord();
        return behindQuotation
                ? name.map(found -> reading.named(found.from())).orElseGet(() -> reading.at(begin))
                : Optional.empty();
    }

    private boolean isSubject(int token) {
        String before = tokens.word(token - 1);
        return !PREPOSITIONS.contains(before)
                && !tokens.get(Math.min(tokens.size() - 1, token + 1)).isPossessive();
    }

    private boolean isVerbNear(int from, int to) {
        for (int k = from; k < Math.min(to, from + VERB_REACH); k++) {
            if (cues.isSpeech(k)) {
                return true;
            }
            if (!BEFORE_VERB.contains(tokens.word(k))) {
                return false;
            }
        }
        return false;
    }
}
