package org.newsverify.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which statements are near enough to each other in their vectors to be worth a comparison. */
final class Candidates {

    private static final int MOST = 6; // of one statement
    private static final double LEAST = 0.25; // the product of two vectors

    private Candidates() {}

    private record Near(int number, double product) {}

    /** Pairs of statements of different articles. Takes time with the square of their number, and little of it for each. */
    static Set<Pair> of(List<Statement> statements, List<float[]> vectors) {
        return IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).comparable())
                .parallel()
                .boxed()
                .flatMap(i -> nearest(i, statements, vectors).stream())
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))));
    }

    private static List<Pair> nearest(int i, List<Statement> statements, List<float[]> vectors) {
        return IntStream.range(0, statements.size())
                .filter(j -> statements.get(i).article() != statements.get(j).article()
                        && statements.get(j).comparable())
                .mapToObj(j -> new Near(j, product(vectors.get(i), vectors.get(j))))
                .filter(near -> near.product() >= LEAST)
                .sorted(Comparator.comparingDouble(Near::product).reversed())
                .limit(MOST)
                .map(near -> Pair.of(i, near.number()))
                .toList();
    }

    private static double product(float[] first, float[] second) {
        double sum = 0;
        for (int k = 0; k < first.length; k++) {
            sum += first[k] * second[k];
        }
        return sum;
    }
}
