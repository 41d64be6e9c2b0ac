package org.newsverify.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the page and the JSON interface until the process is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 80,
        description = {
            "Serves a page to paste articles into, and a JSON interface for programs, until it is interrupted.",
            "The address to open is printed. Nothing is kept, and nothing is sent elsewhere."
        },
        footer = {
            "",
            "Examples:",
            "  verify serve",
            "  curl -H 'Content-Type: text/plain' --data-binary @article.txt \\",
            "      http://127.0.0.1:8765/v1/reports",
            "",
            "Exit codes:",
            "  2    that port or host cannot be listened on",
            "  130  interrupted, 143 terminated: reports that were begun are finished,",
            "       within ten seconds"
        })
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8765",
            description = "Listen on this port (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Listen on this address (default: ${DEFAULT-VALUE}, which only this machine can reach).")
    private String host = "";

    @Spec
    private @Nullable CommandSpec spec;

    private static final int HIGHEST_PORT = 65_535;

    private final Verifier verifier;
    private final Messages messages;

    ServeCommand(Streams streams, Verifier verifier) {
        this.verifier = verifier;
        this.messages = new Messages(streams);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw misuse("--port takes a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        try (Server server = listen()) {
            verifier.model(); // so that the first article need not wait, and what is wrong with it shows now
            server.start();
            messages.error("open " + server.address() + " in a browser; Ctrl-C ends it");
            if (!server.isPrivate()) {
                messages.error("warning: other machines can reach it, and it asks nobody for a password");
            }
            awaitEnd(server);
        }
        return Main.INTERRUPTED;
    }

    /** Returns when this thread is interrupted. A signal ends the process itself, behind the hook, with the signal's exit code. */
    private static void awaitEnd(Server server) {
        Thread hook = new Thread(server::close, "verify-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private Server listen() {
        try {
            return new Server(verifier, host, port, error -> messages.error(error));
        } catch (IOException e) {
            throw misuse("cannot listen on port " + port + " of " + host + " (" + e.getMessage()
                    + "); choose another --port or --host");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
