package org.newsverify.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.attribution.Act;
import org.newsverify.response.Answer;
import org.newsverify.source.Source;

/** What speaks for and against that an answer is to a statement: shared words, distance, who says it, how it is put. */
final class TargetFeatures {

    private static final Set<String> ACCUSING = Set.of(
            "accus", "alleg", "claim", "critic", "charg", "suggest", "report", "rumor", "fear", "warn", "blam", "lik");
    private static final double TOPIC = 6; // the weight of a topic that says enough
    private static final int MOST =
            50; // of those who put a statement forward that are looked at, so that time stays linear

    private final Reading reading;
    private final Map<Statement, Alone> alone = new HashMap<>();

    /**
     * What no answer changes, and is read once a statement.
     *
     * @param names stems of the names of those who put it forward
     * @param weight of its stems
     */
    private record Alone(Map<String, Double> features, Set<String> names, double weight) {}

    TargetFeatures(Reading reading) {
        this.reading = reading;
    }

    /**
     * The features of each statement that may be answered; those that the answer is part of are left out.
     *
     * @param bound whether those that share no word with what the answer is about are left out too
     */
    Map<Statement, Map<String, Double>> of(Answer answer, Set<Source> by, boolean bound) {
        Map<Statement, Map<String, Double>> all = new LinkedHashMap<>();
        Set<String> names = Reading.names(by);
        Set<String> topic = reading.stems.of(answer.topic());
        topic.removeAll(names);
        Place place = Place.of(reading, answer.span());
        Optional<Statement> nearest = Optional.empty();
        for (Statement statement : reading.around(place.token())) {
            boolean own = statement.isOnlyBy(by);
            boolean left =
                    own && (answer.act() == Act.DENY || answer.act() == Act.NOT_CONFIRM); // few answer themselves
            if (!statement.overlaps(answer.span()) && !statement.stems.isEmpty() && !left) {
                double shared = reading.stems.common(topic, statement.stems);
                if (!bound || shared > 0) {
                    all.put(statement, of(statement, by, names, topic, place, shared));
                }
                boolean others = !statement.attributions.isEmpty() && !own;
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

    private record Place(int token, int sentence, int paragraph, boolean negated) {
        static Place of(Reading reading, Span answer) {
            int token = reading.tokens.at(answer.start());
            Token first = reading.tokens.get(token);
            boolean negated = reading.isNegated(token, reading.tokens.from(answer.end()), 30);
            return new Place(token, first.sentence(), first.paragraph(), negated);
        }
    }

    private Map<String, Double> of(
            Statement statement, Set<Source> by, Set<String> names, Set<String> topic, Place place, double shared) {
        Alone known = alone.computeIfAbsent(statement, this::alone);
        Map<String, Double> features = new TreeMap<>(known.features());
        double whole = reading.stems.weight(topic);
        features.put("shared", Math.min(shared, 15) / 15);
        features.put("covered", shared / Math.max(whole, TOPIC));
        features.put("alike", 2 * shared / Math.max(whole + known.weight(), 10));
        features.put(distance(statement, place), 1.0);
        put(features, "paragraph", statement.paragraph == place.paragraph());
        put(features, "paragraph-before", statement.paragraph == place.paragraph() - 1);
        put(features, "own", statement.isOnlyBy(by));
        put(features, "about", statement.stems.stream().anyMatch(names::contains));
        put(features, "named", known.names().stream().anyMatch(topic::contains)); // who puts it forward
        put(features, "opposite", features.containsKey("negated") != place.negated());
        return features;
    }

    private Alone alone(Statement statement) {
        List<Source> sources = statement.sources.stream().limit(MOST).toList();
        return new Alone(features(statement), Reading.names(sources), reading.stems.weight(statement.stems));
    }

    /** The features that a statement has whatever the answer. */
    private Map<String, Double> features(Statement statement) {
        Map<String, Double> features = new TreeMap<>();
        put(features, "narrated", statement.attributions.isEmpty());
        put(features, "lead", statement.paragraph < Story.LEAD);
        acts(statement, features);
        Span first = statement.spans.get(0);
        List<String> words = reading.words(first, 20);
        features.put("length", words.size() / 20.0);
        put(features, "that", !words.isEmpty() && words.get(0).equals("that"));
        put(features, "clause", words.stream().skip(1).anyMatch(Verbs::isFinite));
        int from = reading.tokens.from(first.start());
        put(features, "negated", reading.isNegated(from, reading.tokens.from(first.end()), 14));
        return features;
    }

    private void acts(Statement statement, Map<String, Double> features) {
        List<Integer> attributions = statement.attributions.stream().limit(MOST).toList();
        Set<Act> acts = attributions.stream().map(reading.answers.acts()::get).collect(Collectors.toSet());
        put(features, "asked", acts.contains(Act.ASK));
        put(features, "answer", acts.stream().anyMatch(Act::isResponse));
        put(features, "attitude", acts.contains(Act.BELIEVE) || acts.contains(Act.INTEND) || acts.contains(Act.DIRECT));
        List<Span> cues = new ArrayList<>();
        attributions.forEach(
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
