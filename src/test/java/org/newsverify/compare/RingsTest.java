package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RingsTest {

    @Test
    void twoThatCiteEachOtherAreARingOnce() {
        assertThat(Rings.of(List.of(Made.citation("1", "3"), Made.citation("3", "1"))))
                .containsExactly(List.of("1", "3"));
    }

    @Test
    void threeAreInTheOrderOfWhoCitesWhom() {
        assertThat(Rings.of(List.of(Made.citation("3", "2"), Made.citation("2", "1"), Made.citation("1", "3"))))
                .containsExactly(List.of("3", "2", "1"));
    }

    @Test
    void aChainIsNone() {
        assertThat(Rings.of(List.of(
                        Made.citation("1", "2"),
                        Made.citation("2", "3"),
                        Made.citation("1", "3"),
                        Made.citation("3", ""))))
                .isEmpty();
        assertThat(Rings.of(List.of(Made.citation("1", "1")))).isEmpty();
        assertThat(Rings.of(List.of())).isEmpty();
    }

    @Test
    void ringsThatShareAnArticleAreTwo() {
        assertThat(Rings.of(List.of(
                        Made.citation("1", "2"),
                        Made.citation("2", "1"),
                        Made.citation("2", "3"),
                        Made.citation("3", "2"))))
                .containsExactly(List.of("1", "2"), List.of("2", "3"));
    }

    /** Each article of a ring cites the next one, and every citation within a ring is found in one. */
    @Property
    void ringsAreOnesAndAreAllThereAre(@ForAll long seed) {
        Random random = new Random(seed);
        List<Citation> citations = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> Made.citation("" + random.nextInt(6), "" + random.nextInt(6)))
                .toList();
        List<List<String>> rings = Rings.of(citations);
        assertThat(rings.stream().map(Set::copyOf)).doesNotHaveDuplicates();
        assertThat(rings).allSatisfy(ring -> {
            assertThat(ring).doesNotHaveDuplicates().hasSizeGreaterThan(1);
            for (int i = 0; i < ring.size(); i++) {
                assertThat(cites(citations, ring.get(i), ring.get((i + 1) % ring.size())))
                        .isTrue();
            }
        });
        for (Citation citation : citations) {
            String from = citation.from().orElseThrow();
            if (!from.equals(citation.article()) && leads(citations, from, citation.article())) {
                assertThat(rings).anyMatch(ring -> ring.containsAll(List.of(from, citation.article())));
            }
        }
    }

    private static boolean cites(List<Citation> citations, String article, String from) {
        return citations.stream()
                .anyMatch(citation -> citation.article().equals(article)
                        && citation.from().orElseThrow().equals(from));
    }

    /** Whether there is a way of at most six steps. */
    private static boolean leads(List<Citation> citations, String start, String end) {
        Set<String> reached = Set.of(start);
        for (int step = 0; step < 6; step++) {
            Set<String> before = reached;
            reached = IntStream.range(0, 6)
                    .mapToObj(String::valueOf)
                    .filter(to -> before.contains(to) || before.stream().anyMatch(at -> cites(citations, at, to)))
                    .collect(Collectors.toSet());
        }
        return reached.contains(end);
    }
}
