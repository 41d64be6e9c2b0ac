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

    /** Words before the name of the outlet to which something was said: "told", "on", "in an interview with". */
    private static final Set<String> TO_OUTLET =
            Set.of("told", "tells", "telling", "tell", "to", "with", "on", "by", "in", "for");

    private static final int SUBJECT_REACH = 7; // tokens in which a content names its own speaker
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

    Chains(Tokens tokens, Names names, Reading reading, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.names = names;
        this.reading = reading;
    }

    /** The chain of each attribution, from the nearest to the article to the farthest; empty for most. */
    List<List<Referent>> of(List<Attribution> attributions) {
        List<List<Referent>> chains = new ArrayList<>();
        for (int k = 0; k < attributions.size(); k++) {
            Attribution attribution = attributions.get(k);
            Set<Referent> nearer = new LinkedHashSet<>();
            if (!attribution.content().isEmpty()) {
                outlet(attribution).ifPresent(nearer::add);
                relayer(attributions, k).ifPresent(relay -> nearer.addAll(sources(relay)));
            }
            Set<Referent> speakers = sources(attribution);
            nearer.removeAll(speakers);
            Set<Referent> farther = new LinkedHashSet<>(inner(attribution));
            farther.removeAll(speakers);
            boolean relayed = !speakers.isEmpty() && !(nearer.isEmpty() && farther.isEmpty());
            chains.add(
                    relayed
                            ? Stream.of(nearer, speakers, farther)
                                    .flatMap(Set::stream)
                                    .toList()
                            : List.of());
        }
        chains.forEach(chain -> chain.forEach(Referent::makeSource));
        return chains;
    }

    private Set<Referent> sources(Attribution attribution) {
        return attribution.sources().stream()
                .flatMap(span -> reading.of(span).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The outlet to which something was said: "told Radio Ostvik", "said in an interview with Norpress". */
    private Optional<Referent> outlet(Attribution attribution) {
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
            if (name.isPresent()
                    && name.get().from() == k
                    && !isPart(attribution, tokens.get(k).span())) {
                Optional<Referent> outlet = reading.named(k).filter(r -> r.kind == Source.Kind.OUTLET);
                int before = tokens.word(k - 1).equals("the") ? k - 2 : k - 1;
                if (outlet.isPresent() && TO_OUTLET.contains(tokens.word(before))) {
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
            Optional<Referent> subject = reading.at(k);
            if (subject.isPresent()) {
                int end = names.at(k).map(Name::to).orElse(k + 1);
                boolean pronoun = names.at(k).isEmpty();
                boolean speaks = isSubject(k)
                        && isVerbNear(end, to)
                        && (!pronoun || tokens.get(k).quoted());
                return speaks ? Set.of(subject.get()) : Set.of();
            }
        }
        return Set.of();
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
