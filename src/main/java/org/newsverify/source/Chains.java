package org.newsverify.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;

/** Follows words to the reader: who told which outlet, who says that somebody said so. */
final class Chains {

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
    private static final Set<String> PUBLISHED = Set.of(
            "published",
            "released",
            "obtained",
            "compiled",
            "provided",
            "leaked",
            "seen",
            "reviewed",
            "disclosed",
            "posted",
            "collected",
            "conducted");
    private static final int HEARER_REACH = 6; // tokens before the name of an outlet
    private static final int SUBJECT_REACH = 7; // tokens in which a quotation has its "he"
    private static final int SPEAKER_REACH = 10; // tokens in which it names its own speaker, and the verb
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

    private final Tokens tokens;
    private final Names names;
    private final Reading reading;
    private final Lexicon lexicon;
    private final Citations citations;
    private final Scopes scopes;
    private final PhraseReader phrases;

    Chains(Tokens tokens, Names names, Reading reading, Lexicon lexicon, PhraseReader phrases, Citations citations) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.citations = citations;
        this.scopes = new Scopes(tokens);
        this.tokens = tokens;
        this.names = names;
        this.reading = reading;
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
        Set<Referent> nearer = new LinkedHashSet<>();
        if (!attribution.content().isEmpty()) {
            outlet(k == 0 ? Optional.empty() : Optional.of(attributions.get(k - 1)), attribution)
                    .ifPresent(nearer::add);
            publisher(attribution).ifPresent(nearer::add);
            speaker(attribution).ifPresent(nearer::add);
            relayer(attributions, k).ifPresent(relay -> nearer.addAll(sources(relay)));
        }
        Set<Referent> speakers = sources(attribution);
        nearer.removeAll(speakers);
        Set<Referent> cited = cited(attributions, k);
        Set<Referent> farther = new LinkedHashSet<>(cited.isEmpty() ? inner(attribution) : cited);
        farther.removeAll(speakers);
        boolean relayed = !speakers.isEmpty() && !(nearer.isEmpty() && farther.isEmpty());
        List<Referent> chain = relayed
                ? Stream.of(nearer, speakers, farther).flatMap(Set::stream).toList()
                : List.of();
        int next = k + 1 < attributions.size() ? first(attributions.get(k + 1)) : tokens.size();
        return new Told(List.copyOf(cited.isEmpty() ? speakers : cited), chain, scopes.of(attribution, next));
    }

    private int first(Attribution attribution) {
        return Stream.of(attribution.sources(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .mapToInt(span -> tokens.at(span.start()))
                .min()
                .orElse(0);
    }

    private Set<Referent> sources(Attribution attribution) {
        return attribution.sources().stream()
                .flatMap(span -> reading.of(span).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
                                && cue(citing).sentence() == cue(attribution).sentence()
                                && sources(citing).equals(sources(attribution)));
                if (one) {
                    return new LinkedHashSet<>(reading.of(citations.of(other).get()));
                }
            }
        }
        return Set.of();
    }

    /** The outlet to which something was said: "told Radio Ostvik", "said in an interview with Norpress". */
    private Optional<Referent> outlet(Optional<Attribution> before, Attribution attribution) {
        int cue = tokens.at(
                attribution.cue().isEmpty()
                        ? Integer.MAX_VALUE
                        : attribution.cue().get(0).start());
        if (cue >= tokens.size()) {
            return Optional.empty();
        }
        int sentence = tokens.get(cue).sentence();
        int from = cue;
        while (from > 0 && tokens.get(from - 1).sentence() == sentence) {
            from--;
        }
        for (int k = from; k < tokens.size() && tokens.get(k).sentence() == sentence; k++) {
            Optional<Name> name = names.at(k);
            boolean begins = name.isPresent() && name.get().from() == k;
            if (begins && !isPart(attribution, tokens.get(k).span()) && isHearer(before, attribution, k)) {
                Optional<Referent> outlet = reading.named(k).filter(r -> r.kind == Source.Kind.OUTLET);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    /** Who speaks in a content that is itself a report: "that the commission announced …", "“he said, ‘Go!’”". */
    private Set<Referent> inner(Attribution attribution) {
        if (attribution.content().isEmpty() || attribution.cue().isEmpty() || !isReporting(attribution)) {
            return Set.of();
        }
        int from = tokens.from(attribution.content().get(0).start());
        int to = tokens.from(attribution.content().get(0).end());
        for (int k = from; k < Math.min(to, from + SUBJECT_REACH); k++) {
            Optional<Referent> pronoun =
                    names.at(k).isEmpty() && tokens.get(k).quoted() ? reading.at(k) : Optional.empty();
            if (pronoun.isPresent() && isSubject(k) && isVerbNear(k + 1, to)) {
                return Set.of(pronoun.get());
            }
        }
        return speakerOf(from, to).map(Set::of).orElse(Set.of());
    }

    /** "a witness interviewed by the police said …", "spokesman Jon Idre announced …" at the beginning of a content. */
    private Optional<Referent> speakerOf(int from, int to) {
        int begin = from;
        while (begin < to && (!tokens.get(begin).isWord() || tokens.word(begin).equals("that"))) {
            begin++;
        }
        int limit = Math.min(to, begin + SPEAKER_REACH);
        int verb = begin + 1;
        while (verb < limit
                && (!lexicon.speechVerbs.contains(tokens.word(verb))
                        || names.at(verb).isPresent())) {
            if (!tokens.get(verb).isWord() && names.at(verb).isEmpty()) {
                return Optional.empty();
            }
            verb++;
        }
        if (verb >= limit) {
            return Optional.empty();
        }
        int end = verb;
        while (end > begin + 1 && BEFORE_VERB.contains(tokens.word(end - 1))) {
            end--;
        }
        Phrase phrase = phrases.read(begin, end);
        boolean speaks = phrase.from() == begin
                && (phrase.name().isPresent()
                        ? phrase.name().get().to() == end
                        : phrase.noun().kind() != Source.Kind.OTHER && !phrase.isSingleWord());
        return speaks ? Optional.of(reading.described(phrase)) : Optional.empty();
    }

    private boolean isSubject(int token) {
        String before = tokens.word(token - 1);
        return !Set.of("of", "for", "to", "with", "by", "against", "about", "in", "from", "at", "on")
                        .contains(before)
                && !tokens.get(Math.min(tokens.size() - 1, token + 1)).isPossessive();
    }

    private boolean isVerbNear(int from, int to) {
        for (int k = from; k < Math.min(to, from + VERB_REACH); k++) {
            if (lexicon.speechVerbs.contains(tokens.word(k))) {
                return true;
            }
            if (!BEFORE_VERB.contains(tokens.word(k))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words before a name say that something was said to it: "told", "in an interview with", "on". */
    private boolean isHearer(Optional<Attribution> before, Attribution attribution, int name) {
        for (int k = name - 1; k >= Math.max(0, name - HEARER_REACH); k--) {
            String word = tokens.word(k);
            if (HEARD.contains(word)) {
                return tells(attribution, tokens.get(k).span())
                        || isSameSpeaker(before, attribution, tokens.get(k).span());
            }
            if (word.equals("on") || word.equals("with")) {
                boolean show = word.equals("on")
                        && tokens.word(names.at(name).orElseThrow().to() - 1).equals("show");
                return show
                        || isAppearance(word.equals("on") ? k : k - 1)
                        || (word.equals("on") && isReporting(attribution));
            }
            if (word.equals("to")) {
                return isReporting(attribution)
                        && attribution.cue().stream()
                                .noneMatch(tokens.get(k - 1).span()::overlaps);
            }
            if (word.equals(",") || lexicon.speechVerbs.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean tells(Attribution attribution, Span verb) {
        return attribution.cue().stream().anyMatch(verb::overlaps);
    }

    /** "Roe told Norpress …, but she said …": what follows in the sentence was told as well. */
    private boolean isSameSpeaker(Optional<Attribution> before, Attribution attribution, Span verb) {
        return before.isPresent()
                && tells(before.get(), verb)
                && sources(before.get()).equals(sources(attribution));
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

    /** Who speaks for the source: "denied the charges through his lawyer". */
    private Optional<Referent> speaker(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        int sentence = cue(attribution).sentence();
        for (int k = tokens.at(attribution.cue().get(0).start());
                k < tokens.size() && tokens.get(k).sentence() == sentence;
                k++) {
            if (tokens.word(k).equals("through") && k + 2 < tokens.size()) {
                int to = k + 1;
                while (to < tokens.size() && tokens.get(to).isWord() && to - k < 6) {
                    to++;
                }
                Phrase phrase = phrases.read(k + 1, to);
                Phrase core = phrases.read(k + 1, Math.max(k + 2, phrase.coreEnd()));
                boolean person =
                        core.noun().kind() == Source.Kind.PERSON && !core.noun().plural();
                return person ? Optional.of(reading.described(core)) : Optional.empty();
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

    private static boolean isPart(Attribution attribution, Span span) {
        return attribution.sources().stream().anyMatch(span::overlaps)
                || attribution.content().stream().anyMatch(span::overlaps);
    }

    /** The neighbour that reports this one. */
    private Optional<Attribution> relayer(List<Attribution> attributions, int k) {
        Attribution told = attributions.get(k);
        for (int other : new int[] {k - 1, k + 1, k - 2, k + 2}) {
            if (other >= 0 && other < attributions.size()) {
                Attribution near = attributions.get(other);
                boolean complete = !near.sources().isEmpty()
                        && !near.cue().isEmpty()
                        && !told.cue().isEmpty();
                if (complete && (reportsInOneSentence(near, told) || quotes(near, told))) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }

    /** "Roe says the mayor promised …", "According to the Courier, the mayor promised …": the content is the other attribution. */
    private boolean reportsInOneSentence(Attribution near, Attribution told) {
        return near.content().isEmpty()
                && cue(near).sentence() == cue(told).sentence()
                && isReporting(near)
                && isReporting(told);
    }

    private boolean isReporting(Attribution attribution) {
        int from = tokens.at(attribution.cue().get(0).start());
        int to = tokens.from(attribution.cue().get(0).end());
        for (int k = from; k < to; k++) {
            if (lexicon.speechVerbs.contains(tokens.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code told} stands in the quotation that is the content of {@code near}. */
    private boolean quotes(Attribution near, Attribution told) {
        Token inside = cue(told);
        if (!inside.quoted() || cue(near).quoted() || cue(near).paragraph() != inside.paragraph()) {
            return false;
        }
        return near.content().stream().anyMatch(span -> isOneQuotation(span, inside.span()));
    }

    private boolean isOneQuotation(Span one, Span other) {
        int from = tokens.at(Math.min(one.end() - 1, other.end() - 1));
        int to = tokens.at(Math.max(one.start(), other.start()));
        for (int k = from; k <= Math.min(to, tokens.size() - 1); k++) {
            if (!tokens.get(k).quoted()) {
                return false;
            }
        }
        return true;
    }

    private Token cue(Attribution attribution) {
        return tokens.get(
                Math.min(tokens.size() - 1, tokens.at(attribution.cue().get(0).start())));
    }
}
