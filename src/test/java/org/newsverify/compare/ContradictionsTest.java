package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsverify.meaning.Relation;

class ContradictionsTest {

    private static final Relation OPPOSITE = new Relation(0.02, 0.95);
    private static final Relation NEITHER = new Relation(0.02, 0.02);

    private final Map<Pair, Relation> relations = new HashMap<>();

    private void tell(Relation relation, int first, int second) {
        relations.put(Pair.of(first, second), relation);
    }

    @Test
    void groupsContradictEachOtherInBothDirections() {
        tell(OPPOSITE, 1, 2);
        tell(OPPOSITE, 0, 3);
        tell(NEITHER, 2, 3);
        assertThat(Contradictions.of(List.of(List.of(0, 1), List.of(2), List.of(3)), relations))
                .containsExactly(Set.of(1, 2), Set.of(0), Set.of(0));
    }

    @Test
    void whatWasNotComparedOrHasNothingToDoIsNone() {
        tell(NEITHER, 0, 1);
        assertThat(Contradictions.of(List.of(List.of(0), List.of(1), List.of(2)), relations))
                .containsExactly(Set.of(), Set.of(), Set.of());
        assertThat(Contradictions.of(List.of(), Map.of())).isEmpty();
    }

    @Test
    void aGroupDoesNotContradictItself() {
        tell(OPPOSITE, 0, 1);
        assertThat(Contradictions.of(List.of(List.of(0, 1)), relations)).containsExactly(Set.of());
    }

    @Test
    void oneOfManyPairsIsEnough() {
        tell(NEITHER, 0, 4);
        tell(NEITHER, 1, 4);
        assertThat(Contradictions.of(List.of(List.of(0, 1, 2, 3), List.of(4)), relations))
                .containsExactly(Set.of(), Set.of());
        tell(OPPOSITE, 2, 4);
        assertThat(Contradictions.of(List.of(List.of(0, 1, 2, 3), List.of(4)), relations))
                .containsExactly(Set.of(1), Set.of(0));
    }
}
