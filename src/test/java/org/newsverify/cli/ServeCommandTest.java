package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.newsverify.meaning.HashedWords;
import org.newsverify.server.ServeProcess;
import org.newsverify.tag.Tagger;

class ServeCommandTest {

    private static final String POST = """
            POST /v1/reports HTTP/1.1
            Host: localhost
            Content-Type: text/plain
            Content-Length: 1000

            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false,
                Path.of(""));
        return Main.run(streams, ServeCommandTest::noModel, HashedWords::new, args);
    }

    private static Tagger noModel() {
        throw new IllegalStateException("no model");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPortThatIsTakenIsOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(2);
            assertThat(err())
                    .isEqualTo("verify: cannot listen on port " + taken.getLocalPort()
                            + " of 127.0.0.1 (Address already in use); choose another --port or --host;"
                            + " see verify --help\n");
        }
    }

    @Test
    void wrongUsageIsOneLine() {
        for (String[] args : new String[][] {
            {"serve", "--port", "65536"}, {"serve", "--port", "-1"}, {"serve", "--port", "http"}, {"serve", "a.txt"}
        }) {
            err.reset();
            assertThat(run(args)).isEqualTo(2);
            assertThat(err()).startsWith("verify: ").endsWith("; see verify --help\n");
            assertThat(err().lines()).hasSize(1);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutItsModelItDoesNotStart() {
        assertThat(run("serve", "--port", "0")).isEqualTo(3);
        assertThat(err()).startsWith("verify: internal error: ");
    }

    @Test
    void helpFits() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).allMatch(line -> line.length() <= 80);
    }

    /** The exit codes are the JVM's, 128 and the signal's number, as a shell has them. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalEndsItQuietly() throws IOException, InterruptedException {
        for (var signal : Map.of("TERM", 143, "INT", 130).entrySet()) {
            try (ServeProcess serve = new ServeProcess()) {
                assertThat(serve.end(signal.getKey())).as(signal.getKey()).isEqualTo(signal.getValue());
                assertThat(serve.errors()).isEmpty();
            }
        }
    }

    @Test
    void whoSendsTooSlowlyIsCutOffAndKeepsNobodyElseWaiting() throws Exception {
        try (ServeProcess serve = new ServeProcess("-Dsun.net.httpserver.maxReqTime=2")) {
            Instant start = Instant.now();
            CompletableFuture<Integer> headers =
                    CompletableFuture.supplyAsync(() -> drip(serve, "GET / HTTP/1.1\nX: "));
            CompletableFuture<Integer> body = CompletableFuture.supplyAsync(() -> drip(serve, POST));
            try (Socket other = connect(serve)) {
                other.getOutputStream()
                        .write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                assertThat(other.getInputStream().read()).isEqualTo('H');
            }
            assertThat(headers.get(60, TimeUnit.SECONDS)).isEqualTo(-1);
            assertThat(body.get(60, TimeUnit.SECONDS)).isEqualTo(-1);
            assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(30));
        }
    }

    /** A connection on which nobody waits for ever. */
    private static Socket connect(ServeProcess serve) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), serve.port());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** Sends a byte now and then, until the connection is cut off. Returns the first byte of an answer, −1 for none. */
    private static int drip(ServeProcess serve, String head) {
        try (Socket socket = connect(serve)) {
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                Thread.sleep(100);
                socket.getOutputStream().write('a');
            }
            return socket.getInputStream().read();
        } catch (SocketException e) {
            return -1;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
