package org.newsverify.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;
import org.newsverify.response.ActPatterns.Match;

/** Reads the acts and answers of one article, from left to right. */
final class AnswerReader {

    private static final int LONGEST_CLAUSE = 40; // tokens behind the words that tell
    private static final Set<String> CLAUSE_ENDS = Set.of(";", "but", "though", "although", ")", "”");
    /** Subjects that leave the words with whoever speaks. */
    private static final Set<String> IMPERSONAL =
            Set.of("i", "we", "it", "that", "this", "there", "which", "these", "those");

    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "who");
    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody");
    private static final Set<String> PREDICATES =
            Set.of("would", "will", "did", "could", "respond", "responded", "replied", "reply", "returned");

    private final ActPatterns patterns;
    private final Tokens tokens;
    private final List<Attribution> attributions;
    private final Subjects subjects;
    private final Layout layout;
    private final List<Act> acts;
    private final List<Answer> answers = new ArrayList<>();
    private final Set<String> seen =
            new HashSet<>(); // an act of an attribution is one answer, however often it is worded

    AnswerReader(ActPatterns patterns, Tokens tokens, List<Attribution> attributions) {
        this.patterns = patterns;
        this.tokens = tokens;
        this.attributions = attributions;
        this.subjects = new Subjects(tokens);
        this.layout = new Layout(tokens, attributions);
        this.acts = new ArrayList<>(Collections.nCopies(attributions.size(), Act.SAY));
    }

    Answers read() {
        int k = 0;
        while (k < tokens.size()) {
            int at = k;
            Optional<Match> match = patterns.at(tokens, k, scope -> holds(scope, at));
            match.filter(found -> found.act().isPresent())
                    .ifPresent(found -> take(found, found.act().get()));
            k = match.map(Match::to).orElse(k + 1);
        }
        return new Answers(acts, answers);
    }

    private boolean holds(ActPattern.Scope scope, int token) {
        return switch (scope) {
            case ANYWHERE -> true;
            case CUE -> layout.cue(token).isPresent();
            case CONTENT -> layout.content(token).isPresent();
        };
    }

    private void take(Match match, Act act) {
        int verb = subjects.verb(match.from());
        Optional<Span> inside = inside(match);
        Optional<Span> subject = inside.or(() -> subjects.before(verb));
        OptionalInt attribution = layout.cue(match.from(), match.to());
        boolean inCue = attribution.isPresent();
        String who =
                subject.map(span -> tokens.text(span).toLowerCase(Locale.ROOT)).orElse("");
        boolean speaker = match.scope() == ActPattern.Scope.CONTENT || who.isEmpty() || IMPERSONAL.contains(who);
        if (!inCue && (speaker || PERSONAL.contains(who))) {
            attribution = layout.content(match.from(), match.to());
        }
        if (attribution.isPresent() && acts.get(attribution.getAsInt()) == Act.SAY) {
            acts.set(attribution.getAsInt(), act);
        }
        boolean first = attribution.isEmpty() || seen.add(act + " " + attribution.getAsInt());
        if (act.isResponse() && first) {
            boolean own = attribution.isPresent() && (inCue || speaker) && inside.isEmpty();
            List<Span> sources = own ? attributions.get(attribution.getAsInt()).sources() : List.of();
            boolean other = inCue && isFar(sources, verb) && subject.isPresent();
            List<Span> by = !sources.isEmpty() && !other
                    ? sources
                    : subject.map(List::of).orElseGet(() -> speakerBefore(verb));
            if (!by.isEmpty()) {
                answers.add(answer(act, match, attribution, verb, by));
            }
        }
    }

    /** Whether a cue's sources all stand in other sentences: they may not be who is meant. */
    private boolean isFar(List<Span> sources, int verb) {
        return sources.stream()
                .noneMatch(span -> tokens.get(Math.min(tokens.size() - 1, tokens.at(span.start())))
                                .sentence()
                        == tokens.get(verb).sentence());
    }

    /** "None of the banks would comment": the subject is part of the words. */
    private Optional<Span> inside(Match match) {
        if (!NOBODY.contains(tokens.word(match.from()))
                || layout.cue(match.from()).isPresent()) {
            return Optional.empty();
        }
        boolean some = tokens.word(match.from() + 1).equals("of"); // "none of the banks" are the banks
        int start = some ? match.from() + 2 : match.from();
        int end = start + 1;
        while (end < match.to() - 1 && !PREDICATES.contains(tokens.word(end))) {
            end++;
        }
        return Optional.of(tokens.span(start, end));
    }

    private Answer answer(Act act, Match match, OptionalInt attribution, int verb, List<Span> by) {
        Span words = tokens.span(match.from(), match.to());
        int end = clauseEnd(match.to());
        List<Span> topic = new ArrayList<>();
        if (end > match.to()) {
            topic.add(tokens.span(match.to(), end));
        }
        Span span = tokens.span(verb, end);
        for (Span one : by) {
            int at = tokens.at(one.start());
            if (at < verb && tokens.get(at).sentence() == tokens.get(verb).sentence()) {
                span = span.cover(one);
            }
        }
        if (attribution.isPresent()) {
            Attribution whole = attributions.get(attribution.getAsInt());
            topic.addAll(whole.content());
            boolean inCue = whole.cue().stream().anyMatch(words::overlaps);
            boolean own = by.equals(whole.sources());
            span = inCue && own
                    ? cover(whole)
                    : span.cover(cueBeside(whole, match).orElse(span));
        }
        return new Answer(act, span, words, by, topic, attribution);
    }

    /** The cue of an attribution, if it stands in the sentence of the words that tell. */
    private Optional<Span> cueBeside(Attribution attribution, Match match) {
        return attribution.cue().stream()
                .filter(cue -> tokens.get(tokens.at(cue.start())).sentence()
                        == tokens.get(match.from()).sentence())
                .findFirst();
    }

    /** Source, cue and the first part of the content. */
    private static Span cover(Attribution attribution) {
        List<Span> parts = new ArrayList<>(attribution.sources());
        parts.addAll(attribution.cue());
        attribution.content().stream().findFirst().ifPresent(parts::add);
        return parts.stream().reduce(Span::cover).orElseThrow();
    }

    /** "Roe said so and declined to comment": the source of the attribution before, in the same sentence. */
    private List<Span> speakerBefore(int verb) {
        for (int k = verb - 1;
                k >= 0 && tokens.get(k).sentence() == tokens.get(verb).sentence() && verb - k < LONGEST_CLAUSE;
                k--) {
            OptionalInt cue = layout.cue(k);
            if (cue.isPresent() && !attributions.get(cue.getAsInt()).sources().isEmpty()) {
                return attributions.get(cue.getAsInt()).sources();
            }
        }
        return List.of();
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST_CLAUSE
                && tokens.get(end).sentence()
                        == tokens.get(Math.max(0, from - 1)).sentence()
                && !CLAUSE_ENDS.contains(tokens.word(end))) {
            end++;
        }
        while (end > from && !tokens.get(end - 1).isWord()) {
            end--;
        }
        return end;
    }
}
