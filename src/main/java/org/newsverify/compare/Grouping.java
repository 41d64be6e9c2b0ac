package org.newsverify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Brings statements that say the same together: at first each is alone, then again and again the two groups that agree best become
 * one (average linkage). Pairs that were not compared count as ones that do not agree.
 */
final class Grouping {

    private static final double LEAST = 0.4; // agreement of two groups that become one; chosen on src/test/events/dev

    /** Of those that agree as well, the first ones. */
    private static final Comparator<Merger> BEST = Comparator.comparingDouble(Merger::agreement)
            .reversed()
            .thenComparingInt(Merger::first)
            .thenComparingInt(Merger::second);

    private final List<List<Integer>> groups = new ArrayList<>(); // an empty one has become part of another
    private final List<Map<Integer, Double>> agreement = new ArrayList<>(); // sums over pairs, by the other group
    private final PriorityQueue<Merger> open = new PriorityQueue<>(BEST);

    private record Merger(int first, int second, int size, double agreement) {

        static Merger of(int one, int other, int size, double agreement) {
            return new Merger(Math.min(one, other), Math.max(one, other), size, agreement);
        }
    }

    private Grouping(int statements) {
        for (int i = 0; i < statements; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            agreement.add(new HashMap<>());
        }
    }

    /** Groups of the statements' numbers, in the order of their first ones. */
    static List<List<Integer>> of(int statements, Map<Pair, Double> agreements) {
        Grouping grouping = new Grouping(statements);
        agreements.forEach((pair, agrees) -> {
            grouping.agreement.get(pair.first()).put(pair.second(), agrees);
            grouping.agreement.get(pair.second()).put(pair.first(), agrees);
        });
        agreements.keySet().forEach(pair -> grouping.offer(pair.first(), pair.second()));
        grouping.merge();
        return grouping.groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private void merge() {
        while (!open.isEmpty()) {
            Merger best = open.remove();
            List<Integer> first = groups.get(best.first());
            List<Integer> second = groups.get(best.second());
            if (first.isEmpty() || second.isEmpty() || first.size() + second.size() != best.size()) {
                continue; // one of them is not any more what it was
            }
            first.addAll(second);
            second.clear();
            Map<Integer, Double> gone = agreement.get(best.second());
            gone.forEach((other, sum) -> {
                Map<Integer, Double> back = agreement.get(other);
                back.remove(best.second());
                if (other != best.first()) {
                    agreement.get(best.first()).merge(other, sum, Double::sum);
                    back.merge(best.first(), sum, Double::sum);
                }
            });
            gone.clear();
            agreement.get(best.first()).keySet().forEach(other -> offer(best.first(), other));
        }
    }

    private void offer(int first, int second) {
        List<Integer> one = groups.get(first);
        List<Integer> other = groups.get(second);
        double mean = Objects.requireNonNull(agreement.get(first).get(second)) / (one.size() * other.size());
        if (mean >= LEAST) {
            open.add(Merger.of(first, second, one.size() + other.size(), mean));
        }
    }
}
