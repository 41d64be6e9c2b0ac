package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void tellingWordsAreSmallAndSingularAndInOrder() {
        assertThat(Words.telling("Two OFFICIALS of the Valve-Makers’ union"))
                .containsExactly("official", "valve", "maker", "union");
        assertThat(Words.telling("one of the two, who was not there")).isEmpty();
        assertThat(Words.telling("gas bus")).containsExactly("gas", "bus");
    }

    @Test
    void everyWordCounts() {
        assertThat(Words.count("The mill, they say, is shut (again).")).isEqualTo(7);
        assertThat(Words.count("“…” — !")).isZero();
        assertThat(Words.count("")).isZero();
        assertThat(Words.count("11 people")).isEqualTo(2);
    }

    @Property
    void noMoreWordsTellThanThereAre(@ForAll String text) {
        assertThat(Words.telling(text)).hasSizeLessThanOrEqualTo(Words.count(text));
        assertThat(Words.count(text + " " + text)).isEqualTo(2 * Words.count(text));
    }
}
