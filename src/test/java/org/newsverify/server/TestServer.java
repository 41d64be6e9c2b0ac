package org.newsverify.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/** A server with a stub for its model, and ways to ask it. */
final class TestServer implements AutoCloseable {

    static final String ARTICLE = "The ferry sails again on Monday.";

    private static final int PATIENCE = 60; // seconds, on a machine that does other things too

    final StubTagger tagger = new StubTagger();
    final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    final int port;
    private final Verifier verifier = new Verifier(() -> tagger);
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestServer() throws IOException {
        server = new Server(verifier, "127.0.0.1", 0, errors::add);
        server.start();
        port = URI.create(server.address()).getPort();
    }

    Verifier verifier() {
        return verifier;
    }

    /** The report that such an article has to have. */
    static String expected(String file, String text, Optional<Format> format, OutputFormat form)
            throws UnreadableException {
        Article article = new ArticleReader().read(file, text.getBytes(StandardCharsets.UTF_8), format);
        try (Verifier verifier = new Verifier(StubTagger::new)) {
            return form.writer().document(verifier.verify(article), article);
        }
    }

    String address() {
        return server.address();
    }

    Reply raw(String head) throws IOException {
        return Reply.to(port, head, new byte[0]);
    }

    Reply get(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\nHost: localhost\n\n");
    }

    /** Posts a body, with these header lines beside its length. */
    Reply post(String path, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Reply.to(
                port,
                "POST " + path + " HTTP/1.1\nHost: localhost\n" + headers + "\nContent-Length: " + bytes.length
                        + "\n\n",
                bytes);
    }

    Reply report(String type, String body) throws IOException {
        return post("/v1/reports", "Content-Type: " + type, body);
    }

    /** Asks for a report and does not wait for it. */
    CompletableFuture<HttpResponse<String>> ask(String text) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "v1/reports"))
                .header("Content-Type", "text/plain")
                .timeout(Duration.ofSeconds(PATIENCE))
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    /** Fills all places with requests that wait. */
    List<CompletableFuture<HttpResponse<String>>> fill() throws InterruptedException, IOException {
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < Limits.PLACES; i++) {
            waiting.add(ask("They wait, " + i + "."));
        }
        awaitAsked();
        awaitFull();
        return waiting;
    }

    /** Returns when an article that waits has come to the tagger. */
    void awaitAsked() throws InterruptedException {
        if (!tagger.asked.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("the tagger was not asked");
        }
    }

    /** Returns when nobody is let in any more. */
    void awaitFull() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (report("image/png", "").status() != 503) { // refused behind the door, without waiting for a processor
            if (System.nanoTime() > end) {
                throw new AssertionError("there is still a place");
            }
            Thread.sleep(5);
        }
    }

    /** A connection on which nobody waits for ever. */
    Socket connect() throws IOException {
        return Reply.connect(port);
    }

    void closeOnly() {
        server.close();
    }

    @Override
    public void close() {
        tagger.released.countDown();
        server.close();
    }
}
