package org.newsverify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;
import org.newsverify.writer.OutputFormat;

/** Everything but the network, on inputs that nobody writes and with a small stack. What recurses or is not linear fails. */
class PathologicalInputTest {

    private static final int LENGTH = 100_000; // chars
    private static final int STACK = 640 << 10; // bytes
    private static final int SECONDS = 30; // one does, five where much else runs; what is not linear takes minutes

    static List<PathologicalInputs.Input> inputs() {
        return PathologicalInputs.all();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isWrittenOrRefusedSoon(PathologicalInputs.Input input)
            throws ExecutionException, InterruptedException, TimeoutException {
        runWithSmallStack(() -> report(input.file(), input.bytes(LENGTH), OutputFormat.TEXT, OutputFormat.HTML));
    }

    @Test
    void aLineOf5MegabytesIsReportedOnSoon() throws ExecutionException, InterruptedException, TimeoutException {
        byte[] line = "The dam in the valley is safe and has been for years. "
                .repeat(97_100)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(line).hasSizeGreaterThan(5 << 20);
        runWithSmallStack(() -> report("a.txt", line));
    }

    private static void report(String file, byte[] bytes, OutputFormat... formats) {
        try (Verifier verifier = new Verifier(ScatteringTagger::new)) {
            Article article = new ArticleReader().read(file, bytes, Optional.empty());
            Report report = verifier.verify(article);
            assertThat(report.article().words()).isPositive();
            for (OutputFormat format : formats) {
                assertThat(format.writer().document(report, article))
                        .as(format.toString())
                        .isNotNull();
            }
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).as("why it is refused").isNotBlank().doesNotContain("\n");
        }
    }

    private static void runWithSmallStack(Runnable task)
            throws ExecutionException, InterruptedException, TimeoutException {
        FutureTask<?> done = new FutureTask<>(Executors.callable(task));
        Thread thread = new Thread(null, done, "small stack", STACK);
        thread.setDaemon(true);
        thread.start();
        done.get(SECONDS, TimeUnit.SECONDS);
    }
}
