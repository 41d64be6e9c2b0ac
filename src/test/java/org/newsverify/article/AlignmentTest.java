package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    // "so ab" from "  see   ab": a stretch dropped, one replaced, one equal
    private static final Alignment SO = Alignment.builder()
            .replace(2, 0)
            .replace(3, 2)
            .replace(2, 0)
            .equal(3)
            .build(10, 5);

    @Test
    void refusesToLeaveCharsUnaccountedFor() {
        Alignment.Builder builder = Alignment.builder().equal(3).replace(1, 2);
        assertThatThrownBy(() -> builder.build(5, 5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.build(4, 6)).isInstanceOf(IllegalStateException.class);
        assertThat(builder.build(4, 5).outputLength()).isEqualTo(5);
    }

    @Test
    void refusesNegativeLengths() {
        assertThatThrownBy(() -> Alignment.builder().equal(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Alignment.builder().replace(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesSpansBehindItsEnd() {
        assertThatThrownBy(() -> SO.toInput(new Span(4, 6))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesStepsThatDoNotMeet() {
        assertThatThrownBy(() -> SO.andThen(Alignment.identity(4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leadsEqualCharsToThemselves() {
        assertThat(SO.toInput(new Span(2, 3))).isEqualTo(new Span(7, 8));
        assertThat(SO.toInput(new Span(3, 5))).isEqualTo(new Span(8, 10));
    }

    @Test
    void leadsEveryPartOfAReplacementToAllThatItReplaced() {
        assertThat(SO.toInput(new Span(0, 1))).isEqualTo(new Span(2, 5));
        assertThat(SO.toInput(new Span(1, 2))).isEqualTo(new Span(2, 5));
        assertThat(SO.toInput(new Span(1, 4))).isEqualTo(new Span(2, 9));
    }

    @Test
    void leavesOutWhatWasDroppedAtTheBordersOfASpan() {
        Alignment dropped = Alignment.builder().equal(1).replace(3, 0).equal(1).build(5, 2);
        assertThat(dropped.toInput(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(dropped.toInput(new Span(1, 2))).isEqualTo(new Span(4, 5));
        assertThat(dropped.toInput(new Span(0, 2))).isEqualTo(new Span(0, 5));
    }

    @Test
    void leadsInsertedCharsToTheEmptyPlaceWhereTheyStand() {
        Alignment inserted = Alignment.builder().equal(2).replace(0, 3).equal(2).build(4, 7);
        assertThat(inserted.toInput(new Span(3, 4))).isEqualTo(new Span(2, 2));
        assertThat(inserted.toInput(new Span(1, 6))).isEqualTo(new Span(1, 3));
    }

    @Test
    void leadsEmptySpansToEmptyPlaces() {
        assertThat(SO.toInput(new Span(3, 3))).isEqualTo(new Span(8, 8));
        assertThat(SO.toInput(new Span(5, 5))).isEqualTo(new Span(10, 10));
        assertThat(Alignment.identity(0).toInput(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void leadsInputToAllThatComesFromAnyOfIt() {
        assertThat(SO.toOutput(new Span(7, 8))).isEqualTo(new Span(2, 3));
        assertThat(SO.toOutput(new Span(3, 4))).isEqualTo(new Span(0, 2));
        assertThat(SO.toOutput(new Span(0, 9))).isEqualTo(new Span(0, 4));
        assertThat(SO.toOutput(new Span(0, 2))).isEqualTo(new Span(0, 0));
        assertThat(SO.toOutput(new Span(5, 7))).isEqualTo(new Span(2, 2));
        assertThat(SO.toOutput(new Span(10, 10))).isEqualTo(new Span(5, 5));
        assertThatThrownBy(() -> SO.toOutput(new Span(9, 11))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void composesAReplacementThatTheNextStepCutsInTwo() {
        Alignment ligature = Alignment.builder().replace(1, 2).build(1, 2);
        Alignment second = Alignment.builder().equal(1).replace(1, 3).build(2, 4);
        Alignment both = ligature.andThen(second);
        assertThat(both.toInput(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(both.toInput(new Span(0, 4))).isEqualTo(new Span(0, 1));
    }

    @Property
    void composedStepsLeadKeptCharsBackToThemselves(
            @ForAll long seed, @ForAll @IntRange(max = 30) int length, @ForAll @IntRange(min = 1, max = 4) int steps) {
        Random random = new Random(seed);
        Edited edited = Edited.nothing(length);
        for (int k = 0; k < steps; k++) {
            edited = edited.edit(random);
        }
        Span before = new Span(0, 0);
        for (int c = 0; c < edited.kept.length; c++) {
            Span source = edited.alignment.toInput(new Span(c, c + 1));
            if (edited.kept[c] >= 0) {
                assertThat(source).isEqualTo(new Span(edited.kept[c], edited.kept[c] + 1));
                assertThat(edited.alignment.toOutput(source)).isEqualTo(new Span(c, c + 1));
            }
            assertThat(source.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(source.end()).isGreaterThanOrEqualTo(before.end()).isLessThanOrEqualTo(length);
            before = source;
        }
    }

    @Property
    void aSpanLeadsToTheKeptCharsInItAndToNoOther(@ForAll long seed, @ForAll @IntRange(max = 30) int length) {
        Random random = new Random(seed);
        Edited edited = Edited.nothing(length).edit(random).edit(random).edit(random);
        for (int start = 0; start < edited.kept.length; start++) {
            int end = start + 1 + random.nextInt(edited.kept.length - start);
            Span source = edited.alignment.toInput(new Span(start, end));
            for (int c = 0; c < edited.kept.length; c++) {
                if (edited.kept[c] >= 0) {
                    boolean led = source.start() <= edited.kept[c] && edited.kept[c] < source.end();
                    assertThat(led).as("%s, kept %d", source, edited.kept[c]).isEqualTo(start <= c && c < end);
                }
            }
        }
    }

    /**
     * A text after random edits. The oracle: it carries along, char by char, where in the first text each char stood.
     *
     * @param kept of each char, -1 if it is new
     */
    private record Edited(int[] kept, Alignment alignment) {

        static Edited nothing(int length) {
            int[] kept = new int[length];
            Arrays.setAll(kept, i -> i);
            return new Edited(kept, Alignment.identity(length));
        }

        Edited edit(Random random) {
            int[] next = new int[2 * kept.length + 4];
            Arrays.fill(next, -1);
            Alignment.Builder step = Alignment.builder();
            int size = 0;
            int at = 0;
            while (at < kept.length) {
                int length = Math.min(1 + random.nextInt(4), kept.length - at);
                int written = random.nextInt(3);
                boolean equal = random.nextInt(5) < 2;
                if (equal || size + written + kept.length - at > next.length) {
                    System.arraycopy(kept, at, next, size, length);
                    step.equal(length);
                    size += length;
                } else {
                    length = random.nextInt(length + 1); // 0: an insertion
                    step.replace(length, written);
                    size += written;
                }
                at += length;
            }
            Alignment edit = step.build(kept.length, size);
            return new Edited(Arrays.copyOf(next, size), alignment.andThen(edit));
        }
    }
}
