package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    all 214 were saved | more than 200 were saved
                    it is worth 5.8 million | it is worth almost six million
                    the wall cost 48,300 | the wall cost nearly 50,000
                    sixty-two pupils fell ill | more than sixty pupils fell ill
                    338 saw it | some 340 saw it
                    2.13 million records | a little over two million records
                    the firm has 3,120 workers | the firm has 3,100 workers
                    """)
    void oneOfTwoIsRounded(String first, String second) {
        assertThat(Amounts.areRounded(first, second)).isTrue();
        assertThat(Amounts.areRounded(second, first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    eleven were hurt | twelve were hurt
                    some 340 saw it | at least 500 saw it
                    it opens on 12 June | it opens on about 13 June
                    it was built in 1987 | it was built in about 1990
                    all 214 were saved | all 214 were saved
                    nobody was hurt | about twelve were hurt
                    1.2.3.4 is its number | about 5 are
                    the two saw some 340 | the two saw it
                    """)
    void noneIs(String first, String second) {
        assertThat(Amounts.areRounded(first, second)).isFalse();
    }

    @Property
    void whichComesFirstMakesNoDifference(@ForAll String first, @ForAll String second) {
        assertThat(Amounts.areRounded(first, second)).isEqualTo(Amounts.areRounded(second, first));
    }
}
