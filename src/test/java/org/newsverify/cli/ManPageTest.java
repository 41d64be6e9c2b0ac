package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManPageTest {

    @TempDir
    private Path folder = Path.of("unset");

    private String page() throws IOException {
        return Files.writeString(folder.resolve("verify.1"), Programs.verify("man-page"))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandoc -T ascii -O width=1000", "groff -man -T ascii -P-c -r LL=1000n"})
    void tellsWhatHelpTells(String formatter) throws IOException {
        List<String> command = Stream.concat(Stream.of(formatter.split(" ")), Stream.of(page()))
                .toList();
        Set<String> shown = words(Programs.run(command));
        assertThat(Programs.helps()).hasSizeGreaterThan(2).allSatisfy(help -> assertThat(shown)
                .containsAll(words(help.lines().toList())));
    }

    private static Set<String> words(List<String> lines) {
        String text = String.join(" ", lines).replaceAll(".\b", ""); // bold, as on a line printer
        return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+")));
    }

    @Test
    void noFormatterComplains() throws IOException {
        assertThat(Programs.run(List.of("groff", "-man", "-ww", "-z", page()))).isEmpty();
        assertThat(Programs.run(List.of("mandoc", "-T", "lint", "-W", "warning", page())))
                .filteredOn(line -> !line.contains("missing date")) // one build is to be like the next
                .isEmpty();
    }
}
