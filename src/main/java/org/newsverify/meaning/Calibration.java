package org.newsverify.meaning;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Makes probabilities of the network's scores: a logistic regression over the three scores of a pair and the product of the vectors. */
final class Calibration {

    static final int CLASSES = 3; // same, opposite, neither

    private final double[] weights;
    private final double[] biases;

    private Calibration(double[] weights, double[] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    /** @throws IllegalStateException if the metadata are not those of a network that compares sentences */
    static Calibration of(Map<String, String> metadata) {
        return new Calibration(
                numbers(metadata, "weights", CLASSES * (CLASSES + 1)), numbers(metadata, "biases", CLASSES));
    }

    private static double[] numbers(Map<String, String> metadata, String key, int count) {
        String value = Objects.requireNonNull(metadata.get(key), () -> "the network's metadata lack " + key);
        double[] numbers = Arrays.stream(value.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers.length != count) {
            throw new IllegalStateException("the network has " + numbers.length + " " + key + ", not " + count);
        }
        return numbers;
    }

    /**
     * What a pair's scores and the product of its vectors mean.
     *
     * @param scores of same, opposite and neither
     */
    Relation relation(double[] scores, double product) {
        double[] odds = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            int row = c * (CLASSES + 1);
            double sum = biases[c] + weights[row + CLASSES] * product;
            for (int k = 0; k < CLASSES; k++) {
                sum += weights[row + k] * scores[k];
            }
            odds[c] = Math.exp(sum);
        }
        double all = Arrays.stream(odds).sum();
        return new Relation(odds[0] / all, odds[1] / all);
    }
}
