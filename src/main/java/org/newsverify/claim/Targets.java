package org.newsverify.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsverify.response.Answer;
import org.newsverify.source.Source;

/** Tells which statements an answer answers. */
final class Targets {

    // chosen by cross-validation in src/training/answers.py
    private static final double ENOUGH = 0.2;
    private static final double ALSO = 0.6; // of the best, for one more target
    private static final int MOST = 3;

    private final Story story;
    private final TargetFeatures features;
    private final LinearModel model;

    Targets(Reading reading, Story story, LinearModel model) {
        this.story = story;
        this.features = new TargetFeatures(reading);
        this.model = model;
    }

    /** How likely it is that a statement is answered. */
    record Scored(Statement statement, double probability) {}

    /** The statements that are answered, the likeliest first; {@code by} are those who answer. */
    List<Scored> of(Answer answer, Set<Source> by) {
        List<Scored> scored = new ArrayList<>();
        // who is silent, or says what is denied, answers only what shares a word with that, or what is named
        boolean bound = (answer.act().isSilence() || features.isExplicit(answer)) && !story.isNamedBy(answer);
        for (Map.Entry<Statement, Map<String, Double>> one :
                features.of(answer, by, bound).entrySet()) {
            scored.add(new Scored(one.getKey(), model.probability(one.getValue())));
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.probability()));
        double best = scored.isEmpty() ? 0 : scored.get(0).probability();
        return scored.stream()
                .filter(one -> one.probability() >= ENOUGH && one.probability() >= ALSO * best)
                .limit(MOST)
                .toList();
    }
}
