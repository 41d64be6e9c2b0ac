package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/**
 * Fifty clients that ask the real program on this machine for reports on the samples, each as soon as its last answer came:
 *
 * <pre>mvn test -Dtest=LoadTest -Dload=60</pre>
 *
 * for sixty seconds. Not a part of other runs.
 */
@EnabledIfSystemProperty(named = "load", matches = "\\d+")
class LoadTest {

    private static final int CLIENTS = 50;

    /** A request and the answer that it must have. */
    private record Question(HttpRequest request, String answer) {}

    private final AtomicInteger wrong = new AtomicInteger();
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>()); // milliseconds

    @Test
    void noAnswerIsWrongAndNoneIsLost() throws Exception {
        int seconds = Integer.getInteger("load", 60);
        try (ServeProcess serve = new ServeProcess("-Xmx256m")) { // a leak would show as answers that fail
            List<Question> questions = questions(serve.address());
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                running.add(CompletableFuture.runAsync(() -> ask(questions, first, end), clients));
            }
            Thread.sleep(TimeUnit.SECONDS.toMillis(seconds) / 2); // until then the heap grows to what it is allowed
            long half = serve.memory();
            for (CompletableFuture<Void> client : running) {
                client.get(seconds + 120, TimeUnit.SECONDS);
            }
            long late = serve.memory();
            clients.shutdown();
            List<Long> sorted = times.stream().sorted().toList();
            System.out.printf(
                    "%d requests in %d s by %d clients, %d wrong; p50 %d ms, p99 %d ms; resident %d MiB at half time, %d MiB at the end%n",
                    sorted.size(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                    CLIENTS,
                    wrong.get(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 99 / 100),
                    half >> 10,
                    late >> 10);
            assertThat(wrong).hasValue(0);
            assertThat(late).isLessThan(half + half / 10);
            assertThat(serve.end("TERM")).isEqualTo(143);
            assertThat(serve.errors()).isEmpty();
        }
    }

    private void ask(List<Question> questions, int first, long end) {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = first; System.nanoTime() < end; i++) {
            Question question = questions.get(i % questions.size());
            long start = System.nanoTime();
            try {
                HttpResponse<String> answer = client.send(question.request(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200 || !answer.body().equals(question.answer())) {
                    wrong.incrementAndGet();
                }
            } catch (IOException e) {
                wrong.incrementAndGet();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    private static List<Question> questions(String address) throws IOException, UnreadableException {
        List<Question> questions = new ArrayList<>();
        try (Verifier verifier = Verifier.create();
                Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample :
                    samples.filter(file -> !file.endsWith("README.md")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(sample);
                Format format = Format.ofFileName(sample.toString()).orElseThrow();
                Article article = new ArticleReader().read("-", bytes, Optional.of(format));
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + "v1/reports"))
                        .header("Content-Type", type(format))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
                questions.add(
                        new Question(request, OutputFormat.JSON.writer().document(verifier.verify(article), article)));
            }
        }
        return questions;
    }

    private static String type(Format format) {
        return switch (format) {
            case TEXT -> "text/plain";
            case HTML -> "text/html";
            case MARKDOWN -> "text/markdown";
            case JSON -> "application/json";
        };
    }
}
