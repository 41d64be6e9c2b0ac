package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

class ServerTest {

    private TestServer server;

    ServerTest() throws IOException {
        server = new TestServer();
    }

    @BeforeEach
    void answers() throws IOException {
        assertThat(server.get("/healthz").body()).isEqualTo("ok\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String expected(String text) throws UnreadableException {
        return TestServer.expected("-", text, Optional.of(Format.TEXT), OutputFormat.JSON);
    }

    @Test
    void theReportIsTheOneOfTheCommandLine() throws IOException, UnreadableException {
        Reply reply = server.report("text/plain; charset=\"UTF-8\"", "“Fähre” \uD83D\uDEA2 sails.");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(expected("“Fähre” \uD83D\uDEA2 sails."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html|<title>x</title><p>The ferry <b>sails</b> again.",
                "text/markdown|# Ferry\n\nIt **sails** again.",
                "application/json|{\"title\": \"Ferry\", \"text\": \"It sails again.\"}"
            })
    void theTypeTellsTheFormat(String typeAndBody) throws IOException {
        String[] given = typeAndBody.split("\\|", 2);
        Reply reply = server.report(given[0], given[1]);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("verify-report").doesNotContain("**", "<b>", "{\\\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/plain; charset=latin1",
                "text/plain; charset",
                "application/x-www-form-urlencoded",
                "text/plain\nContent-Encoding: gzip"
            })
    void whatIsNoArticleByItsTypeIsRefused(String type) throws IOException {
        assertThat(server.report(type, TestServer.ARTICLE).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "...", "a\0b"})
    void aBodyWithoutAnArticleIsRefused(String body) throws IOException {
        Reply reply = server.report("text/plain", body);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"detail\" : \"the body ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "//etc/passwd",
                "/%00",
                "/v1/reports/",
                "/v1",
                "/index.html",
                "/org/newsverify/tag/attribution.onnx"
            })
    void nothingElseIsThere(String path) throws IOException {
        assertThat(server.get(path).status()).isEqualTo(404);
    }

    @Test
    void anotherMethodIsToldWhatThereIs() throws IOException {
        assertThat(server.get("/v1/reports").status()).isEqualTo(405);
        assertThat(server.get("/v1/reports").header("Allow")).isEqualTo("POST");
        Reply deletion = server.raw("DELETE / HTTP/1.1\nHost: localhost\n\n");
        assertThat(deletion.status()).isEqualTo(405);
        assertThat(deletion.header("Allow")).isEqualTo("GET, HEAD, POST");
    }

    @Test
    void aHeadIsThatOfTheGet() throws IOException {
        try (Socket socket = server.connect()) {
            String head = "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String length = server.get("/").header("Content-Length");
            assertThat(answer)
                    .startsWith("HTTP/1.1 200 OK")
                    .contains("Content-length: " + length)
                    .endsWith("\r\n\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:99", "127.0.0.1", "127.0.0.1:8765", "[::1]", "[::1]:8765"})
    void ownHostsAreServed(String host) throws IOException {
        assertThat(server.raw("GET / HTTP/1.1\nHost: " + host + "\n\n").status())
                .isEqualTo(200);
    }

    /** DNS rebinding: a name on the web that leads here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8765",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "[::2]",
                "::1"
            })
    void otherHostsAreNot(String host) throws IOException {
        assertThat(server.raw("GET / HTTP/1.1\nHost: " + host + "\n\n").status())
                .isEqualTo(421);
    }

    @Test
    void aWholeAddressTellsTheHostToo() throws IOException {
        String rest = " HTTP/1.1\nHost: localhost\n\n";
        assertThat(server.raw("GET http://evil.example/" + rest).status()).isEqualTo(421);
        assertThat(server.raw("GET http://localhost/" + rest).status()).isEqualTo(200);
    }

    @Test
    void noHostOrTwoAreMalformed() throws IOException {
        assertThat(server.raw("GET / HTTP/1.1\n\n").status()).isEqualTo(400);
        assertThat(server.raw("GET / HTTP/1.1\nHost: localhost\nHost: localhost\n\n")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFormOfAnotherPageIsRefused() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\nOrigin: ";
        for (String origin : List.of("http://evil.example", "null", "http://localhost:3000", "http://127.0.0.1")) {
            assertThat(server.post("/", form + origin, "text=a+b").status())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(server.post("/", form + "http://localhost", "text=a+b").status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerHasTheHeadersThatKeepItSafe() throws IOException {
        for (Reply reply : List.of(
                server.get("/"),
                server.get("/nothing"),
                server.report("text/plain", TestServer.ARTICLE),
                server.report("text/plain", "crash"),
                server.raw("GET / HTTP/1.1\nHost: evil.example\n\n"))) {
            assertThat(reply.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void wrongLengthsAreRefused() throws IOException {
        String post = "POST /v1/reports HTTP/1.1\nHost: localhost\nContent-Type: text/plain\n";
        assertThat(server.raw(post + "\n").status()).isEqualTo(411);
        assertThat(server.raw(post + "Transfer-Encoding: chunked\n\n3\nabc\n0\n\n")
                        .status())
                .isEqualTo(411);
        assertThat(server.raw(post + "Content-Length: 10485761\n\n").status()).isEqualTo(413);
        assertThat(server.raw(post + "Content-Length: 9223372036854775807\n\n").status())
                .isEqualTo(413);
        assertThat(server.raw(post + "Content-Length: 9223372036854775808\n\n").status())
                .isEqualTo(400);
        assertThat(server.raw(post + "Content-Length: -1\n\n").status()).isEqualTo(400);
        assertThat(server.raw(post + "Content-Length: x\n\n").status()).isEqualTo(400);
        assertThat(server.raw(post + "Content-Length: +1\n\na").status()).isEqualTo(400);
        assertThat(server.raw("POST / HTTP/1.1\nHost: localhost\nContent-Length: 33554433\n\n")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whoSendsTooMuchSeesTheAnswer() throws IOException {
        Reply reply = server.report("text/plain", "a ".repeat(Limits.ARTICLE));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("larger than 10 MiB");
    }

    @Test
    void aBodyThatEndsTooSoonIsNoArticle() throws IOException {
        try (Socket socket = server.connect()) {
            String head = "POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: 99\r\n\r\nThe ferry sails.";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            assertThat(Reply.read(socket).status()).isIn(0, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\n\n",
                "\0\1\2\n\n",
                "GET / HTTP/1.1\nHost localhost\n\n",
                "GET http://[ HTTP/1.1\nHost: localhost\n\n",
                "OPTIONS * HTTP/1.1\nHost: localhost\n\n",
                "GET mailto:a HTTP/1.1\nHost: localhost\n\n",
                "POST / HTTP/1.1\nHost: localhost\nTransfer-Encoding: gzip\n\n"
            })
    void whatIsNoRequestIsRefused(String head) throws IOException {
        assertThat(server.raw(head).status()).isIn(0, 400, 404, 405, 501);
    }

    @Test
    void hugeHeadersAreCutOff() throws IOException {
        String get = "GET / HTTP/1.1\nHost: localhost\n";
        assertThat(server.raw(get + "X: " + "a".repeat(1 << 15) + "\n\n").status())
                .isZero();
        assertThat(server.raw(get + "X: a\n".repeat(8000) + "\n").status()).isZero();
        assertThat(server.raw("GET /" + "a".repeat(1 << 16) + " HTTP/1.1\nHost: localhost\n\n")
                        .status())
                .isZero();
    }

    @Test
    void anErrorOfTheProgramIsToldWithoutItsInside() throws IOException {
        Reply reply = server.report("text/plain", "crash");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).doesNotContain("broken model");
        assertThat(server.errors)
                .containsExactly("internal error: java.lang.IllegalStateException: broken model;"
                        + " please report it with the article");
        assertThat(server.report("text/plain", TestServer.ARTICLE).status()).isEqualTo(200);
    }

    @Test
    void whoComesTooManyIsToldToComeAgain() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> waiting = server.fill();
        Reply reply = server.report("text/plain", TestServer.ARTICLE);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(server.get("/healthz").status()).isEqualTo(200);
        server.tagger.released.countDown();
        for (CompletableFuture<HttpResponse<String>> answer : waiting) {
            assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
        assertThat(server.report("text/plain", TestServer.ARTICLE).status()).isEqualTo(200);
    }

    @Test
    void eachGetsTheAnswerToItsOwnArticle() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            answers.clear();
            for (int i = 0; i < 40; i++) {
                answers.add(server.ask("Ferry number " + i + " sails again."));
            }
            for (int i = 0; i < 40; i++) {
                assertThat(answers.get(i).get(60, TimeUnit.SECONDS).body())
                        .isEqualTo(expected("Ferry number " + i + " sails again."));
            }
        }
    }

    @Test
    void closingWaitsForWhatWasBegunAndTakesNothingNew() throws Exception {
        CompletableFuture<HttpResponse<String>> begun = server.ask("They wait.");
        server.awaitAsked();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::closeOnly);
        server.awaitFull();
        server.tagger.released.countDown();
        assertThat(begun.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        closing.get(60, TimeUnit.SECONDS);
        server = new TestServer();
    }
}
