package org.newsverify.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsverify.article.Span;
import org.newsverify.attribution.Act;
import org.newsverify.response.Answer;
import org.newsverify.source.Source;

/** What speaks for and against that an answer is to a statement: shared words, distance, who says it, how it is put. */
final class TargetFeatures {

    private static final Set<String> ACCUSING = Set.of(
            "accus", "alleg", "claim", "critic", "charg", "suggest", "report", "rumor", "fear", "warn", "blam", "lik");
    private static final double TOPIC = 6; // the weight of a topic that says enough

    private final Reading reading;

    TargetFeatures(Reading reading) {
        this.reading = reading;
    }

    /** The features of each statement that may be answered; those that the answer is part of are left out. */
    Map<Statement, Map<String, Double>> of(Answer answer, Set<Source> by) {
        Map<Statement, Map<String, Double>> all = new LinkedHashMap<>();
        Set<String> names = Reading.names(by);
        Set<String> topic = reading.stems.of(answer.topic());
        topic.removeAll(names);
        Place place = new Place(reading, answer);
        Optional<Statement> nearest = Optional.empty();
        for (Statement statement : reading.around(place.token())) {
            boolean recants = answer.act() == Act.DENY && isOwn(statement, by); // which few do
            if (!statement.overlaps(answer.span()) && !statement.stems.isEmpty() && !recants) {
                all.put(statement, of(statement, answer, by, names, topic, place));
                boolean others = !statement.attributions.isEmpty() && !isOwn(statement, by);
                if (others && statement.token < place.token()) {
                    nearest = Optional.of(statement);
                }
            }
        }
        nearest.map(all::get).ifPresent(features -> features.put("nearest", 1.0));
        all.values().forEach(features -> multiply(features, answer.act(), reading.stems.weight(topic) < TOPIC));
        return all;
    }

    /** Whether the attribution that an answer is says in a clause what is answered: "denied that it had paid". */
    boolean isExplicit(Answer answer) {
        return answer.attribution().isPresent()
                && reading.isDeniedByVerb(answer)
                && reading.attribution(answer.attribution().getAsInt()).attribution().content().stream()
                        .anyMatch(
                                span -> reading.words(span, 20).stream().skip(1).anyMatch(Verbs::isFinite));
    }

    private record Place(int token, int sentence, int paragraph) {
        Place(Reading reading, Answer answer) {
            this(
                    reading.tokens.at(answer.span().start()),
                    reading.tokens.get(reading.tokens.at(answer.span().start())).sentence(),
                    reading.tokens.get(reading.tokens.at(answer.span().start())).paragraph());
        }
    }

    private Map<String, Double> of(
            Statement statement, Answer answer, Set<Source> by, Set<String> names, Set<String> topic, Place place) {
        Map<String, Double> features = new TreeMap<>();
        double shared = reading.stems.common(topic, statement.stems);
        double whole = reading.stems.weight(topic);
        features.put("shared", Math.min(shared, 15) / 15);
        features.put("covered", shared / Math.max(whole, TOPIC));
        features.put("alike", 2 * shared / Math.max(whole + reading.stems.weight(statement.stems), 10));
        features.put(distance(statement, place), 1.0);
        put(features, "paragraph", statement.paragraph == place.paragraph());
        put(features, "paragraph-before", statement.paragraph == place.paragraph() - 1);
        put(features, "narrated", statement.attributions.isEmpty());
        put(features, "own", isOwn(statement, by));
        put(features, "lead", statement.paragraph < Story.LEAD);
        put(features, "about", statement.stems.stream().anyMatch(names::contains));
        put(features, "named", Reading.names(statement.sources).stream().anyMatch(topic::contains));
        acts(statement, features);
        Span first = statement.spans.get(0);
        List<String> words = reading.words(first, 20);
        features.put("length", words.size() / 20.0);
        put(features, "that", !words.isEmpty() && words.get(0).equals("that"));
        put(features, "clause", words.stream().skip(1).anyMatch(Verbs::isFinite));
        int from = reading.tokens.from(first.start());
        int to = reading.tokens.from(first.end());
        boolean negated = reading.isNegated(from, to, 14);
        int answered = reading.tokens.at(answer.span().start());
        boolean answerNegated =
                reading.isNegated(answered, reading.tokens.from(answer.span().end()), 30);
        put(features, "negated", negated);
        put(features, "opposite", negated != answerNegated);
        return features;
    }

    private void acts(Statement statement, Map<String, Double> features) {
        Set<Act> acts =
                statement.attributions.stream().map(reading.answers.acts()::get).collect(Collectors.toSet());
        put(features, "asked", acts.contains(Act.ASK));
        put(features, "answer", acts.stream().anyMatch(Act::isResponse));
        put(features, "attitude", acts.contains(Act.BELIEVE) || acts.contains(Act.INTEND) || acts.contains(Act.DIRECT));
        List<Span> cues = new ArrayList<>();
        statement.attributions.forEach(
                k -> cues.addAll(reading.attribution(k).attribution().cue()));
        put(features, "accusing", reading.stems.of(cues).stream().anyMatch(ACCUSING::contains));
    }

    private static String distance(Statement statement, Place place) {
        int sentences = place.sentence() - statement.sentence;
        boolean before = sentences > 0 || (sentences == 0 && statement.token < place.token());
        int far = Math.abs(sentences);
        String step = far < 3 ? "" + far : far < 5 ? "3" : far < 10 ? "5" : far < 20 ? "10" : "20";
        return (before ? "before-" : "behind-") + step;
    }

    private static boolean isOwn(Statement statement, Set<Source> by) {
        return !statement.sources.isEmpty() && by.containsAll(statement.sources);
    }

    private static void put(Map<String, Double> features, String name, boolean holds) {
        if (holds) {
            features.put(name, 1.0);
        }
    }

    /** What counts otherwise for a silence, or for an answer that hardly says what it is about. */
    private static void multiply(Map<String, Double> features, Act act, boolean brief) {
        boolean silent = act.isSilence();
        Map<String, Double> plain = new TreeMap<>(features);
        plain.forEach((name, value) -> {
            if (silent) {
                features.put("silent*" + name, value);
            }
            if (brief) {
                features.put("brief*" + name, value);
            }
        });
    }
}
