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
import org.newsverify.meaning.Relation;

class GroupingTest {

    private static final Relation SAME = new Relation(0.95, 0.01);
    private static final Relation OPPOSITE = new Relation(0.01, 0.95);

    private final Map<Pair, Relation> relations = new HashMap<>();

    private void tell(Relation relation, int first, int second) {
        relations.put(Pair.of(first, second), relation);
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
        assertThat(Grouping.of(3, relations)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void oppositesStayApart() {
        tell(OPPOSITE, 0, 1);
        tell(new Relation(0.5, 0.5), 1, 2);
        assertThat(Grouping.of(3, relations)).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void nothingIsNoGroup() {
        assertThat(Grouping.of(0, relations)).isEmpty();
        assertThat(Grouping.of(1, relations)).containsExactly(List.of(0));
    }

    @Test
    void oneThatAgreesWithMostOfAGroupBelongsToIt() {
        allSame(4);
        tell(SAME, 4, 0);
        tell(SAME, 4, 1);
        tell(SAME, 4, 2);
        assertThat(Grouping.of(5, relations)).containsExactly(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void oneThatAgreesWithFewOfAGroupDoesNot() {
        allSame(8);
        tell(new Relation(0.8, 0.01), 8, 0);
        assertThat(Grouping.of(9, relations)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(8));
    }

    @Test
    void agreementWithOneIsOutweighedByContradictingAnother() {
        tell(SAME, 0, 1);
        tell(new Relation(0.8, 0.01), 0, 2);
        tell(OPPOSITE, 1, 2);
        assertThat(Grouping.of(3, relations)).containsExactly(List.of(0, 1), List.of(2));
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
    void theOrderOfTheRelationsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 12) int statements) {
        Random random = new Random(seed);
        Map<Pair, Relation> some = random(statements, random);
        List<Map.Entry<Pair, Relation>> entries = new ArrayList<>(some.entrySet());
        Collections.shuffle(entries, random);
        Map<Pair, Relation> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertThat(Grouping.of(statements, shuffled)).isEqualTo(Grouping.of(statements, some));
    }

    /** Many are equally sure, so that there are many ways to begin. */
    private static Map<Pair, Relation> random(int statements, Random random) {
        Map<Pair, Relation> relations = new LinkedHashMap<>();
        for (int i = 0; i < statements; i++) {
            for (int j = i + 1; j < statements; j++) {
                if (random.nextInt(3) > 0) {
                    double same = random.nextInt(5) / 4.0;
                    relations.put(new Pair(i, j), new Relation(same, random.nextBoolean() ? 0 : 1 - same));
                }
            }
        }
        return relations;
    }
}
