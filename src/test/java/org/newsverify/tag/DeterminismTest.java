package org.newsverify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsverify.Articles;
import org.newsverify.model.Vocabulary;

/** The same words have the same scores, to the last bit, however many are read at once; {@code -Druns=100} for more runs. */
class DeterminismTest {

    private static final int RUNS = Integer.getInteger("runs", 1);

    @Test
    void scoresAreTheSameWhateverIsReadBesideThem() throws Exception {
        Vocabulary vocabulary = Vocabulary.load();
        TaggedText text = TaggedText.of(Articles.of(samples()), new Words(vocabulary));
        try (OnnxModel model = OnnxModel.load()) {
            List<List<Float>> expected = scores(new SectionReader(model, vocabulary, 1), text, 1);
            assertThat(expected).hasSizeGreaterThan(1000);
            for (int run = 0; run < RUNS; run++) {
                for (int threads : new int[] {1, 2}) {
                    for (int batch : new int[] {1, 8}) {
                        assertThat(scores(new SectionReader(model, vocabulary, batch), text, threads))
                                .as("run %d, %d threads, batches of %d", run, threads, batch)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static String samples() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(name ->
                            name.toString().endsWith("n.txt") || name.toString().endsWith("l.txt"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        return text.toString();
    }

    /** Of each word all scores of its labels and entity tags. */
    private static List<List<Float>> scores(SectionReader reader, TaggedText text, int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> {
                        List<List<Float>> all = new ArrayList<>();
                        reader.read(text, scores -> {
                            add(scores.labels(), all);
                            add(scores.entities(), all);
                        });
                        return all;
                    })
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static void add(float[][] rows, List<List<Float>> all) {
        for (float[] row : rows) {
            List<Float> scores = new ArrayList<>();
            for (float score : row) {
                scores.add(score);
            }
            all.add(scores);
        }
    }
}
