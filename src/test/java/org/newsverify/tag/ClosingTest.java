package org.newsverify.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsverify.Articles;
import org.newsverify.article.Article;

class ClosingTest {

    private static final int READERS = 4;

    /** As where the reader of the output has seen enough: freed under a thread that reads, the network would end the process. */
    @Test
    void aModelThatIsClosedWhileItReadsEndsTheReading() throws Exception {
        Article article = Articles.of(Files.readString(Path.of("samples/kremlin-deal.txt")));
        OnnxTagger tagger = OnnxTagger.load();
        CountDownLatch reading = new CountDownLatch(READERS);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<?>> done = IntStream.range(0, READERS)
                .<Future<?>>mapToObj(i -> readers.submit(() -> {
                    while (true) {
                        tagger.tag(article);
                        reading.countDown();
                    }
                }))
                .toList();
        assertThat(reading.await(60, TimeUnit.SECONDS)).isTrue();
        tagger.close();
        tagger.close();
        for (Future<?> reader : done) {
            assertThatThrownBy(() -> reader.get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasStackTraceContaining("the model is closed");
        }
        readers.shutdown();
    }
}
