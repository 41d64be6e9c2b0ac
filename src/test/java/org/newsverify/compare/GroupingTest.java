package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final double SAME = 0.95;
    private static final double OPPOSITE = -0.5;

    private final Map<Pair, Double> agreements = new HashMap<>();

    private void tell(double agrees, int first, int second) {
        agreements.put(Pair.of(first, second), agrees);
    }

    /** All of these numbers below a bound say the same. */
    private void allSame(int bound) {
        for (int i = 0; i < bound; i++) {
            for (int j = 0; j < i; j++) {
                tell(SAME, i, j);
            }
        }
    }

    @Test
    void twoThatAgreeBecomeOne() {
        tell(SAME, 2, 0);
        assertThat(Grouping.of(3, agreements)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void oppositesStayApart() {
        tell(OPPOSITE, 0, 1);
        tell(0.25, 1, 2);
        assertThat(Grouping.of(3, agreements)).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void nothingIsNoGroup() {
        assertThat(Grouping.of(0, agreements)).isEmpty();
        assertThat(Grouping.of(1, agreements)).containsExactly(List.of(0));
    }

    @Test
    void oneThatAgreesWithMostOfAGroupBelongsToIt() {
        allSame(4);
        tell(SAME, 4, 0);
        tell(SAME, 4, 1);
        tell(SAME, 4, 2);
        assertThat(Grouping.of(5, agreements)).containsExactly(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void oneThatAgreesWithFewOfAGroupDoesNot() {
        allSame(8);
        tell(0.8, 8, 0);
        assertThat(Grouping.of(9, agreements)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(8));
    }

    @Test
    void agreementWithOneIsOutweighedByContradictingAnother() {
        tell(SAME, 0, 1);
        tell(0.8, 0, 2);
        tell(OPPOSITE, 1, 2);
        assertThat(Grouping.of(3, agreements)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Property
    void everyStatementIsInExactlyOneGroup(@ForAll long seed, @ForAll @IntRange(max = 12) int statements) {
        List<List<Integer>> groups = Grouping.of(statements, random(statements, new Random(seed)));
        assertThat(groups.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, statements).boxed().toList());
        assertThat(groups).allSatisfy(group -> assertThat(group).isNotEmpty().isSorted());
        assertThat(groups.stream().map(group -> group.get(0))).isSorted();
    }

    @Property
    void theOrderOfThePairsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 12) int statements) {
        Random random = new Random(seed);
        Map<Pair, Double> some = random(statements, random);
        List<Map.Entry<Pair, Double>> entries = new ArrayList<>(some.entrySet());
        Collections.shuffle(entries, random);
        Map<Pair, Double> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertThat(Grouping.of(statements, shuffled)).isEqualTo(Grouping.of(statements, some));
    }

    /** Many are equally sure, so that there are many ways to begin. */
    private static Map<Pair, Double> random(int statements, Random random) {
        Map<Pair, Double> agreements = new LinkedHashMap<>();
        for (int i = 0; i < statements; i++) {
            for (int j = i + 1; j < statements; j++) {
                if (random.nextInt(3) > 0) {
                    agreements.put(new Pair(i, j), random.nextInt(7) / 4.0 - 0.5);
                }
            }
        }
        return agreements;
    }
}
