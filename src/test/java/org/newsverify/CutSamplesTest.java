package org.newsverify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Block;
import org.newsverify.article.InputSpan;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;
import org.newsverify.writer.OutputFormat;

/**
 * Samples that are cut off anywhere, as by a download that broke off or a hand that slipped. One cut of thirteen is tried; all of them
 * within a minute by {@code mvn -o -B test -Dtest=CutSamplesTest -Dcut.step=1}.
 */
class CutSamplesTest {

    private static final int STEP = Integer.getInteger("cut.step", 13); // bytes between two cuts
    private static final int WRITTEN = 10; // one of so many cuts is reported on in all forms

    private final ArticleReader reader = new ArticleReader();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void prefixesAndSuffixesAreReadInOrderOrRefused(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        int read = 0;
        for (int cut = 0; cut <= bytes.length; cut += STEP) {
            read += read(sample, Arrays.copyOf(bytes, cut)).isPresent() ? 1 : 0;
            read += read(sample, Arrays.copyOfRange(bytes, cut, bytes.length)).isPresent() ? 1 : 0;
        }
        assertThat(read).as("how many hold words").isPositive();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void someOfThemAreReportedOnInAllForms(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        try (Verifier verifier = new Verifier(ScatteringTagger::new)) {
            for (int cut = 1; cut < bytes.length; cut += WRITTEN * STEP) {
                read(sample, Arrays.copyOf(bytes, cut)).ifPresent(article -> write(verifier, article));
                read(sample, Arrays.copyOfRange(bytes, cut, bytes.length))
                        .ifPresent(article -> write(verifier, article));
            }
        }
    }

    /** Empty if it is refused, as most cut JSON is. */
    private Optional<Article> read(Path sample, byte[] bytes) {
        try {
            Article article = reader.read(sample.toString(), bytes, Optional.empty());
            int end = 0;
            for (Block block : article.blocks()) {
                InputSpan source = article.inInput(block.span());
                assertThat(source.start()).isGreaterThanOrEqualTo(end);
                assertThat(article.inputText(source)).isNotEmpty();
                end = source.end();
            }
            return Optional.of(article);
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).as("why it is refused").isNotBlank();
            return Optional.empty();
        }
    }

    private static void write(Verifier verifier, Article article) {
        Report report = verifier.verify(article);
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(format.writer().document(report, article))
                    .as(format.toString())
                    .isNotNull();
        }
    }
}
