package org.newsverify.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatFitsIsLeftAlone() {
        assertThat(Excerpt.of("Ferries", 7)).isEqualTo("Ferries");
        assertThat(Excerpt.of("Ferries", 6)).isEqualTo("Ferri…");
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(Excerpt.of("a\uD83D\uDEA2bc", 3)).isEqualTo("a…");
        assertThat(Excerpt.of("a\uD83D\uDEA2bc", 4)).isEqualTo("a\uD83D\uDEA2…");
        assertThat(Excerpt.beginning("a\uD83D\uDEA2", 2)).isEqualTo("a");
        assertThat(Excerpt.beginning("a\uD83D\uDEA2", 3)).isEqualTo("a\uD83D\uDEA2");
    }

    @Property
    void itIsTheBeginningAndNearlyAsLongAsItMayBe(
            @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int longest) {
        String excerpt = Excerpt.of(text, longest);
        assertThat(excerpt).hasSizeBetween(Math.min(text.length(), longest - 1), longest);
        assertThat(text).startsWith(excerpt.substring(0, Math.max(0, excerpt.length() - 1)));
    }
}
