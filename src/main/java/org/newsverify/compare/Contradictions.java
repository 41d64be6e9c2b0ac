package org.newsverify.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.meaning.Relation;

/** Which groups of statements cannot both be true. */
final class Contradictions {

    private static final double LEAST = 0.4; // mean probability over the pairs that were compared

    private Contradictions() {}

    /** For each group, by its number, the numbers of those that it contradicts. */
    static List<Set<Integer>> of(List<List<Integer>> groups, Map<Pair, Relation> relations) {
        int[] groupOf = new int[groups.stream().mapToInt(List::size).sum()];
        for (int g = 0; g < groups.size(); g++) {
            for (int statement : groups.get(g)) {
                groupOf[statement] = g;
            }
        }
        Map<Pair, Mean> means = new HashMap<>();
        relations.forEach((pair, relation) -> means.merge(
                Pair.of(groupOf[pair.first()], groupOf[pair.second()]), new Mean(relation.opposite(), 1), Mean::plus));
        List<Set<Integer>> against =
                groups.stream().<Set<Integer>>map(group -> new TreeSet<>()).toList();
        means.forEach((pair, mean) -> {
            if (pair.first() != pair.second() && mean.value() >= LEAST) {
                against.get(pair.first()).add(pair.second());
                against.get(pair.second()).add(pair.first());
            }
        });
        return against;
    }

    private record Mean(double sum, int count) {

        Mean plus(Mean other) {
            return new Mean(sum + other.sum, count + other.count);
        }

        double value() {
            return sum / count;
        }
    }
}
