package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT,     a.txt",
        "TEXT,     b.v2.TEXT",
        "HTML,     page.html",
        "HTML,     PAGE.HTM",
        "HTML,     x/y.z/page.xhtml",
        "MARKDOWN, a.md",
        "MARKDOWN, a.Markdown",
        "JSON,     C:\\news\\a.json"
    })
    void tellsAFormatByTheExtension(Format expected, String name) throws UnreadableException {
        assertThat(Format.ofFileName(name)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "article", "news.d/article", "news.d\\article", ".html", "x/.html"})
    void tellsNothingByANameWithoutExtension(String name) throws UnreadableException {
        assertThat(Format.ofFileName(name)).isEmpty();
    }

    @Test
    void refusesOtherExtensions() {
        assertThatThrownBy(() -> Format.ofFileName("a.docx"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(".docx")
                .hasMessageContaining("--input-format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HTML; <!DOCTYPE html><p>x",
                "HTML; <HTML lang=en>",
                "HTML; <?xml version='1.0'?><html>",
                "JSON; {\"text\": 1}",
                "JSON; [{\"text\": 1}]",
                "JSON; [ {\"text\": 1}]",
                "TEXT; [Editor’s note: this is old] A ship sailed.",
                "TEXT; <3 is what they wrote on the wall.",
                "TEXT; # A heading"
            })
    void tellsAFormatByHowAFileBegins(Format expected, String start) {
        assertThat(Format.sniff(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(Format.sniff(("\uFEFF\r\n " + start).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void tellsAFormatInUtf16() {
        assertThat(Format.sniff("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Format.HTML);
        assertThat(Format.sniff("\uFEFF{\"text\":1}".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(Format.JSON);
    }
}
