package org.newsverify.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.newsverify.Verifier;

/**
 * Reports on articles over HTTP until it is closed.
 *
 * <p>It stands on the JDK's own {@link HttpServer}, a supported interface of every JDK, since a page for one person and an interface
 * for a newsroom's tools need no more: no library to keep patched, no megabytes in the program. What that server lacks is added here:
 * who may ask is decided in {@link Hosts}, how much at once in {@link Places}, and how long a sender may take in {@link Limits}.
 */
public final class Server implements AutoCloseable {

    private static final int STOP_SECONDS = 10;

    private final HttpServer http;
    private final Places places = new Places();
    private final ExecutorService connections;
    private final ExecutorService workers;
    private final String host;

    /**
     * Listens, and refuses to answer until it is started.
     *
     * @param host a name or an address of this machine
     * @param port 0 for any that is free
     * @param errors is told of each error of the program itself, in one line
     * @throws IOException if that address cannot be listened on
     */
    public Server(Verifier verifier, String host, int port, Consumer<String> errors) throws IOException {
        Limits.apply();
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException("no such host");
        }
        this.host = host;
        this.http = HttpServer.create(address, Limits.CONNECTIONS);
        this.connections = new ThreadPoolExecutor(
                0, Limits.CONNECTIONS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Server::daemon);
        http.setExecutor(connections);
        this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Server::daemon);
        Routes routes = new Routes(new Reporter(verifier, workers));
        http.createContext("/", new Router(new Hosts(host), places, routes.all(), errors));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "verify-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to answer. */
    public void start() {
        http.start();
    }

    /** Where the page is, such as {@code http://127.0.0.1:8765/}. */
    public String address() {
        return "http://" + Hosts.bracketed(host) + ":" + http.getAddress().getPort() + "/";
    }

    /** Whether only this machine can reach it. */
    public boolean isPrivate() {
        return http.getAddress().getAddress().isLoopbackAddress();
    }

    /** Refuses new articles, waits some seconds for the reports that are being made, and stops. */
    @Override
    public void close() {
        places.close(STOP_SECONDS);
        http.stop(0);
        connections.shutdownNow();
        workers.shutdownNow();
    }
}
