package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Petra Lunde, Petra Lunde",
        "Lunde, Petra Lunde",
        "the coastguard, Skarholm coastguard",
        "THE COASTGUARD, Coastguard",
        "Norrfjord Line, Norrfjord Lines",
        "SBC, Skarholm Broadcasting Company",
        "the SBC, Skarholm Broadcasting Company",
        "Ørsted, ørsted",
        "a.txt, a.txt"
    })
    void theseAreOfTheSame(String first, String second) {
        assertThat(Names.same(first, second)).isTrue();
        assertThat(Names.same(second, first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Petra Lunde, Olav Dahl",
        "Petra Lunde, Petra Dahl",
        "Petra, Petra Lunde",
        "Skarholm, Skarholm coastguard",
        "SBC, Skarholm Police",
        "SB, Skarholm Broadcasting",
        "the, a",
        "they, they",
        "'', ''",
        "-, ?",
        "a.txt, b.txt",
        "news.txt, old-news.txt",
        "articles/story.txt, articles/b/story.txt"
    })
    void theseAreNot(String first, String second) {
        assertThat(Names.same(first, second)).isFalse();
        assertThat(Names.same(second, first)).isFalse();
    }

    @Property
    void whichComesFirstMakesNoDifference(@ForAll String first, @ForAll String second) {
        assertThat(Names.same(first, second)).isEqualTo(Names.same(second, first));
        assertThat(Names.same(first, first + " " + second)).isEqualTo(Names.same(first + " " + second, first));
    }
}
