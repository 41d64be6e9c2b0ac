package org.newsverify.claim;

import java.util.HashMap;
import java.util.Map;
import org.newsverify.resource.Resources;

/** A logistic regression: a weight for each feature, learnt by {@code src/training/answers.py}. A feature without a weight counts nothing. */
final class LinearModel {

    private static final String CONSTANT = "constant";

    private final Map<String, Double> weights;

    private LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Reads lines of a name, a blank and a weight. */
    static LinearModel load(String file) {
        Map<String, Double> weights = new HashMap<>();
        Resources.lines(LinearModel.class, file).forEach(line -> {
            int blank = line.indexOf(' ');
            weights.put(line.substring(0, blank), Double.parseDouble(line.substring(blank + 1)));
        });
        return new LinearModel(weights);
    }

    double probability(Map<String, Double> features) {
        double sum = weights.getOrDefault(CONSTANT, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
