package org.newsverify.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {

    /** In the order: a Cyrillic a, a Greek capital alpha, an Armenian o, a Cyrillic l in a Greek word, a Cyrillic er. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P\u0430ul Berg",
                "\u0391nna Lund",
                "R\u0585e",
                "\u03A0\u0430\u03C5\u03BB\u03BF\u03C2",
                "O’\u0420ourke"
            })
    void aWordInLettersOfSeveralScriptsIsFound(String name) {
        assertThat(MixedScripts.isMixed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Paul Berg",
                "Иван Петров",
                "Radio Свобода",
                "Jean-Жак",
                "NTTドコモ",
                "ТАСС/AFP",
                "東京テレビ",
                "KBS뉴스",
                "José Núñez",
                "e\u0301te\u0301",
                "3М",
                "R2-D2",
                "القدس",
                "Jo\u0308rg"
            })
    void namesAsLanguagesWriteThemAreNot(String name) {
        assertThat(MixedScripts.isMixed(name)).isFalse();
    }
}
