package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pasted text and what becomes of it, in pairs of files: a new pair needs no code. See {@code pasted/README.md}. */
class PastedTextTest {

    private static List<Path> inputs() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(PastedTextTest.class.getResource("pasted"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void hasPairs() throws IOException, URISyntaxException {
        assertThat(inputs()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void becomesTheExpectedBlocks(Path input) throws IOException {
        Draft draft = new PastedText().read(Files.readString(input));
        String written = draft.blocks().stream()
                .map(block -> block.kind() + "\t" + block.span().in(draft.text()) + "\n")
                .collect(Collectors.joining());
        Path expected = input.resolveSibling(input.getFileName().toString().replace(".txt", ".expected"));
        assertThat(written).isEqualTo(Files.readString(expected));
    }
}
