package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs on which a reader that is not linear, or that recurses, would take minutes or overflow the stack. */
class HostileInputTest {

    private static final int LENGTH = 150_000;
    private static final int MARKUP = 30_000; // parsers have more to do a char
    private static final Duration SOON =
            Duration.ofSeconds(30); // a tenth of a second does; what is not linear takes minutes

    private static Article read(String name, String text) throws UnreadableException {
        return new ArticleReader().read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String fill(String unit, int length) {
        return unit.translateEscapes().repeat(length / unit.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "a.txt;”\\n",
                "a.txt;“a\\n\\n",
                "a.txt;.\\n\\n",
                "a.html;<div>",
                "a.html;<b>x<p>",
                "a.html;&a",
                "a.html;<",
                "a.md;[a](b",
                "a.md;*a ",
                "a.md;> ",
                "a.md;a``",
                "a.md;&a;"
            })
    void isReadInLinearTime(String name, String unit) {
        String start = name.endsWith("html") ? "<p>It began.</p>" : "It began.\n\n";
        String middle = fill(unit, name.endsWith("txt") ? LENGTH : MARKUP);
        Article article = assertTimeoutPreemptively(SOON, () -> read(name, start + middle + "\n\n<p>It ended.</p>\n"));
        assertThat(article.words()).isPositive();
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        String file = "{\"a\":" + "[".repeat(LENGTH) + "]".repeat(LENGTH) + ",\"text\":\"It began.\"}";
        assertThatThrownBy(() -> read("a.json", file)).isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @CsvSource({"a.html,<p>x", "a.md,[x"})
    void refusesWhatIsLittleButMarkup(String name, String unit) {
        String file = "It began.\n" + fill(unit, 250_001 * unit.length());
        assertThatThrownBy(() -> read(name, file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("marks of markup");
    }
}
