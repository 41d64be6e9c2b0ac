package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where an article's lines were wrapped is of no matter to what is read. */
class WrappingTest {

    private static final List<Integer> WIDTHS = List.of(60, 72, 80);

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readsAnArticleAlikeHoweverItIsWrapped() {
        List<String> paragraphs = List.of(
                "A clock that ran backwards for a week is right again, and nobody in Kaltenried will say who set it",
                "By Theres Amrein",
                "The clock on the customs house ran backwards from Monday to Sunday. The town's watchmaker, who is"
                        + " eighty-one, denied that he had anything to do with it, and then asked what time it was.",
                "“I was asleep,” he said. “I am old; I sleep.” His daughter said that he had not slept since the"
                        + " spring, when the council sold the big bell to a collector.",
                "The council did not answer questions.");
        Draft unwrapped = new PastedText().read(String.join("\n\n", paragraphs));
        assertThat(unwrapped.blocks().stream().map(Block::kind))
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.BYLINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH);
        assertAlike(paragraphs, unwrapped);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSamplesAlikeHoweverTheyAreWrapped(Path sample) throws IOException, UnreadableException {
        String text = Decoder.decode(Files.readAllBytes(sample), Format.TEXT).text();
        List<String> paragraphs = Arrays.stream(text.strip().split("\\R\\s*\\R", -1))
                .map(paragraph -> paragraph.replaceAll("\\R", " "))
                .toList();
        assertAlike(paragraphs, new PastedText().read(text));
    }

    private static void assertAlike(List<String> paragraphs, Draft expected) {
        assertAlike(String.join("\n\n", paragraphs), expected);
        for (int width : WIDTHS) {
            assertAlike(
                    paragraphs.stream().map(paragraph -> wrap(paragraph, width)).collect(Collectors.joining("\n\n")),
                    expected);
        }
    }

    private static void assertAlike(String input, Draft expected) {
        Draft draft = new PastedText().read(input);
        assertThat(draft.text()).isEqualTo(expected.text());
        assertThat(draft.blocks()).isEqualTo(expected.blocks());
    }

    private static String wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return String.join("\n", lines);
    }
}
