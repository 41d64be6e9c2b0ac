package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAnAstralCharacterOnce() {
        CodePoints points = CodePoints.of("a😀b");
        assertThat(points.before(1)).isEqualTo(1);
        assertThat(points.before(3)).isEqualTo(2);
        assertThat(points.before(4)).isEqualTo(3);
    }

    @Test
    void doesNotCountAPairThatIsCutInTwo() {
        assertThat(CodePoints.of("a😀b").before(2)).isEqualTo(1);
    }

    @Test
    void countsLoneSurrogatesLikeAnyOther() {
        // low, high, high, low: one pair, in the middle of two that are alone
        CodePoints points = CodePoints.of("\uDE00\uD83D\uD83D\uDE00");
        assertThat(points.before(1)).isEqualTo(1);
        assertThat(points.before(2)).isEqualTo(2);
        assertThat(points.before(3)).isEqualTo(2);
        assertThat(points.before(4)).isEqualTo(3);
    }

    @Test
    void countsNothingInAnEmptyText() {
        assertThat(CodePoints.of("").before(0)).isZero();
    }

    @Property
    void countsAsStringsDo(@ForAll @Size(max = 40) List<Half> halves) {
        StringBuilder text = new StringBuilder();
        halves.forEach(half -> text.append(half.c));
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            assertThat(points.before(i)).isEqualTo(text.codePointCount(0, inside ? i - 1 : i));
            assertThat(points.chars(points.before(i))).isEqualTo(inside ? i - 1 : i);
        }
    }

    @Property
    void cutsTheTextAsStringsDo(@ForAll @Size(max = 40) List<Half> halves) {
        StringBuilder text = new StringBuilder();
        halves.forEach(half -> text.append(half.c));
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i <= length; i++) {
            int at = text.offsetByCodePoints(0, i);
            assertThat(points.in(new InputSpan(0, i))).isEqualTo(text.substring(0, at));
            assertThat(points.in(new InputSpan(i, length))).isEqualTo(text.substring(at));
        }
    }

    private enum Half {
        LETTER('a'),
        HIGH('\uD83D'),
        LOW('\uDE00');

        private final char c;

        Half(char c) {
            this.c = c;
        }
    }
}
