package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorModeTest {

    private static Streams streams(boolean terminal, Map<String, String> environment) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Streams(
                InputStream.nullInputStream(),
                nowhere,
                new PrintStream(nowhere),
                environment,
                terminal,
                false,
                Path.of(""));
    }

    @Test
    void aTerminalIsColoured() {
        assertThat(ColorMode.AUTO.colours(streams(true, Map.of("TERM", "xterm", "NO_COLOR", "")), false))
                .isTrue();
        assertThat(ColorMode.AUTO.colours(streams(true, Map.of()), false)).isTrue();
    }

    @Test
    void aFileOrAProgramBehindAPipeIsNot() {
        assertThat(ColorMode.AUTO.colours(streams(true, Map.of()), true)).isFalse();
        assertThat(ColorMode.AUTO.colours(streams(false, Map.of()), false)).isFalse();
    }

    @Test
    void norIsATerminalThatCannotOrShallNot() {
        assertThat(ColorMode.AUTO.colours(streams(true, Map.of("TERM", "dumb")), false))
                .isFalse();
        assertThat(ColorMode.AUTO.colours(streams(true, Map.of("NO_COLOR", "1")), false))
                .isFalse();
    }

    @Test
    void whatIsAskedForGoesBeforeAllOfThat() {
        assertThat(ColorMode.ALWAYS.colours(streams(false, Map.of("NO_COLOR", "1")), true))
                .isTrue();
        assertThat(ColorMode.NEVER.colours(streams(true, Map.of()), false)).isFalse();
    }
}
