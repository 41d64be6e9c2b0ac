package org.newsverify.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.meaning.Relation;

/** Which groups of statements cannot both be true. */
final class Contradictions {

    /** Probability that some pair of their statements cannot both be true; chosen on src/test/events/dev. */
    private static final double LEAST = 0.3;

    private Contradictions() {}

    /** For each group, by its number, the numbers of those that it contradicts. */
    static List<Set<Integer>> of(List<List<Integer>> groups, Map<Pair, Relation> relations) {
        int[] groupOf = new int[groups.stream().mapToInt(List::size).sum()];
        for (int g = 0; g < groups.size(); g++) {
            for (int statement : groups.get(g)) {
                groupOf[statement] = g;
            }
        }
        Map<Pair, Double> most = new HashMap<>();
        relations.forEach((pair, relation) ->
                most.merge(Pair.of(groupOf[pair.first()], groupOf[pair.second()]), relation.opposite(), Math::max));
        List<Set<Integer>> against =
                groups.stream().<Set<Integer>>map(group -> new TreeSet<>()).toList();
        most.forEach((pair, probability) -> {
            if (pair.first() != pair.second() && probability >= LEAST) {
                against.get(pair.first()).add(pair.second());
                against.get(pair.second()).add(pair.first());
            }
        });
        return against;
    }
}
