package org.newsverify.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Targets.Scored;
import org.newsverify.response.Answer;
import org.newsverify.source.Source;

/** Leads the answers of one article to the statements that they answer. */
final class Responding {

    // chosen by cross-validation in src/training/answers.py
    private static final double DENIES = 0.25;
    private static final double CONFIRMS = 0.2;
    private static final int SHORTEST = 3; // words that tell something, of a claim that is confirmed
    private static final double TOLD = 0.9; // what words tell is right about as often

    private final Reading reading;
    private final DenialFeatures denialFeatures;
    private final LinearModel denials;
    private final Targets targets;
    private final Story story;
    private final List<Act> acts;
    private final Map<Statement, Integer> numbers = new HashMap<>();
    private final List<Response> responses = new ArrayList<>();

    Responding(Reading reading, ClaimFinder.Models models) {
        this.reading = reading;
        this.denialFeatures = new DenialFeatures(reading);
        this.denials = models.denials();
        this.story = new Story(reading);
        this.targets = new Targets(reading, story, models.targets());
        this.acts = new ArrayList<>(reading.answers.acts());
    }

    Claims claims() {
        reading.statements.forEach(statement -> numbers.put(statement, numbers.size()));
        answers().forEach(this::respond);
        Hedges hedges = new Hedges(reading.tokens);
        Wording wording = new Wording(reading.tokens, reading.resolution.pronouns());
        List<Claim> claims = reading.statements.stream()
                .map(statement -> new Claim(
                        wording.of(statement.spans),
                        List.copyOf(statement.places),
                        List.copyOf(statement.attributions),
                        hedges.of(statement.spans.get(0)),
                        status(statement),
                        List.copyOf(statement.responses)))
                .toList();
        List<Certainty> certainties = new ArrayList<>();
        for (int k = 0; k < acts.size(); k++) {
            certainties.add(hedges.of(reading.attribution(k).attribution(), acts.get(k)));
        }
        return new Claims(claims, responses, acts, certainties);
    }

    /** An answer, and how likely it is that it is one. */
    private record Likely(Answer answer, double probability) {}

    /** Those that words tell, and denials that only the whole tells. */
    private List<Likely> answers() {
        List<Likely> all = new ArrayList<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (Answer answer : reading.answers.answers()) {
            boolean doubtful = answer.act() == Act.DENY && answer.attribution().isPresent();
            double probability = doubtful
                    ? denials.probability(denialFeatures.of(answer.attribution().getAsInt()))
                    : TOLD;
            if (!doubtful || probability >= DENIES) {
                all.add(new Likely(answer, probability));
                answer.attribution().ifPresent(told::add);
            }
        }
        for (int k = 0; k < acts.size(); k++) {
            Attribution attribution = reading.attribution(k).attribution();
            boolean open = !told.contains(k)
                    && !attribution.content().isEmpty()
                    && !attribution.sources().isEmpty();
            double probability = open ? denials.probability(denialFeatures.of(k)) : 0;
            if (probability >= DENIES) {
                all.add(new Likely(denial(attribution, k), probability));
                acts.set(k, Act.DENY);
            } else if (open && acts.get(k) == Act.DENY) {
                acts.set(k, Act.SAY);
            }
        }
        all.sort((one, other) -> one.answer().span().compareTo(other.answer().span()));
        return all;
    }

    private static Answer denial(Attribution attribution, int number) {
        return new Answer(
                Act.DENY,
                clause(attribution),
                attribution.content().get(0),
                attribution.sources(),
                attribution.content(),
                OptionalInt.of(number));
    }

    private static Span clause(Attribution attribution) {
        Span span = attribution.content().get(0);
        for (Span part : attribution.cue()) {
            span = span.cover(part);
        }
        return span.cover(attribution.sources().get(0));
    }

    private void respond(Likely likely) {
        Answer answer = likely.answer();
        Set<Source> by = new LinkedHashSet<>();
        answer.by().forEach(span -> by.addAll(reading.resolution.at(span)));
        if (answer.attribution().isEmpty()) {
            by.removeIf(source -> source.kind() == Source.Kind.OTHER); // what was taken for a subject was none
        }
        if (by.isEmpty()) {
            return;
        }
        List<Scored> scored = targets.of(answer, by);
        boolean confirmed = !scored.isEmpty()
                && scored.get(0).probability() >= CONFIRMS
                && scored.get(0).statement().stems.size() >= SHORTEST;
        if (answer.act() == Act.CONFIRM && !confirmed) {
            answer.attribution().ifPresent(k -> acts.set(k, Act.SAY)); // "acknowledged", with no claim before it
            return;
        }
        boolean whole = story.isWholeAnswered(answer);
        // that somebody said so before tells that there is a claim, but it is not what he or she confirms
        List<Statement> answered = whole
                ? story.accounts()
                : scored.stream()
                        .map(Scored::statement)
                        .filter(statement -> answer.act().isSilence() || !statement.isOnlyBy(by))
                        .toList();
        double confidence = likely.probability()
                * (whole || scored.isEmpty() ? 1 : scored.get(0).probability());
        boolean report = story.isAnswered(answer, answered);
        Set<Statement> all = new LinkedHashSet<>(answered);
        if (report && !answer.act().isSilence()) {
            all.addAll(story.account(answered));
        }
        List<Integer> numbered = all.stream().map(numbers::get).sorted().toList();
        for (Source source : by) {
            all.forEach(statement -> statement.responses.add(responses.size()));
            responses.add(new Response(
                    answer.act(), source, answer.span(), answer.attribution(), numbered, report, confidence));
        }
    }

    private Status status(Statement statement) {
        Set<Act> given = new LinkedHashSet<>();
        if (statement.denied) {
            given.add(Act.DENY);
        }
        statement.responses.forEach(k -> given.add(responses.get(k).act()));
        if (given.contains(Act.DENY) || given.contains(Act.CONFIRM)) {
            return !given.contains(Act.CONFIRM)
                    ? Status.DENIED
                    : given.contains(Act.DENY) ? Status.DISPUTED : Status.CONFIRMED;
        }
        if (given.contains(Act.NOT_CONFIRM)) {
            return Status.UNCONFIRMED;
        }
        return !given.isEmpty()
                ? Status.UNANSWERED
                : statement.attributions.isEmpty() ? Status.NARRATED : Status.ATTRIBUTED;
    }
}
