package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no parser is given, since it would take all memory, or the stack. */
class HostileInputTest {

    private static final int LENGTH = 150_000;

    private static Article read(String name, String text) throws UnreadableException {
        return new ArticleReader().read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String fill(String unit, int length) {
        return unit.translateEscapes().repeat(length / unit.length());
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
