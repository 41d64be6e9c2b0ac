package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Requests that mean no good: a server answers that they are wrong or closes the connection, and serves others as before. More of
 * them, of another seed:
 *
 * <pre>mvn test -Dtest=MalformedRequestsTest -Dmalformed=10000 -Dseed=7</pre>
 */
class MalformedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("malformed", 1000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SENDERS = 8;
    private static final int SLOW = 60;
    private static final int CLIENTS = 200;

    /** 0: the connection was closed. */
    private static final Set<Integer> REFUSALS =
            Set.of(0, 400, 403, 404, 405, 408, 411, 413, 414, 415, 421, 422, 431, 501, 503, 505);

    private final TestServer server = new TestServer();
    private final String page = server.get("/").body();

    MalformedRequestsTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void areRefusedAndOthersServedAsBefore() throws Exception {
        List<Socket> slow = slowSenders();
        inParallel(SENDERS, sender -> {
            Random random = new Random(SEED * SENDERS + sender);
            for (int i = 0; i < REQUESTS / SENDERS; i++) {
                assertRefused(MalformedRequest.of(random));
                if (i % 20 == 0) {
                    slow.get(random.nextInt(SLOW)).getOutputStream().write('a');
                }
            }
        });
        assertServes();
        for (Socket socket : slow) {
            socket.close();
        }
        assertServes();
        assertThat(server.errors).isEmpty();
    }

    /** Connections on which a request comes byte by byte, and never all of it. */
    private List<Socket> slowSenders() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            Socket socket = server.connect();
            String begun = i % 2 == 0
                    ? "GET / HTTP/1.1\r\nHost: localhost\r\nX: "
                    : "POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 9999\r\n\r\n";
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
            slow.add(socket);
        }
        return slow;
    }

    private void assertRefused(MalformedRequest request) throws IOException {
        Reply reply = send(request);
        if (request.served() && reply.status() == 200) {
            assertThat(reply.body().equals(page) || reply.body().contains("\"verify-report\""))
                    .as(request.toString())
                    .isTrue();
        } else {
            assertThat(reply.status()).as(request.toString()).isIn(REFUSALS);
        }
        assertThat(reply.body())
                .as(request.toString())
                .doesNotContain("root:", "<artifactId>", "[core]", "at org.newsverify");
    }

    private Reply send(MalformedRequest request) throws IOException {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(request.bytes());
            socket.shutdownOutput();
            return Reply.read(socket);
        } catch (SocketException e) {
            return Reply.CUT_OFF;
        }
    }

    @Test
    void manyClientsAtOnceAreServedOrToldToComeAgain() throws Exception {
        CountDownLatch start = new CountDownLatch(CLIENTS);
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        inParallel(CLIENTS, client -> {
            start.countDown();
            assertThat(start.await(60, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 5; i++) {
                answers.add(server.report("text/plain", TestServer.ARTICLE).status());
            }
        });
        assertThat(answers).contains(200).isSubsetOf(0, 200, 503);
        assertServes();
    }

    private void assertServes() throws IOException {
        assertThat(server.get("/healthz").body()).isEqualTo("ok\n");
        assertThat(server.report("text/plain", TestServer.ARTICLE).status()).isEqualTo(200);
    }

    private interface Sender {
        void send(int number) throws Exception;
    }

    private static void inParallel(int threads, Sender sender) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                all.add(() -> {
                    sender.send(number);
                    return true;
                });
            }
            for (Future<Boolean> done : senders.invokeAll(all, 10, TimeUnit.MINUTES)) {
                assertThat(done.get()).isTrue(); // or throws what a sender did
            }
        } finally {
            senders.shutdownNow();
        }
    }
}
