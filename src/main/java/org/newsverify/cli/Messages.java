package org.newsverify.cli;

import org.newsverify.writer.Unicode;
import picocli.CommandLine.Option;

/** What is said on the error stream, a line each: errors always, warnings unless quiet, what is done if verbose. */
final class Messages {

    @Option(
            names = {"-q", "--quiet"},
            description = "No warnings, only errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say what is read, and how long it takes.")
    private boolean verbose;

    private final Streams streams;

    Messages(Streams streams) {
        this.streams = streams;
    }

    void error(String message) {
        streams.err().println(Unicode.printable("verify: " + message));
    }

    void warning(String message) {
        if (!quiet) {
            error(message);
        }
    }

    void detail(String message) {
        if (verbose && !quiet) {
            error(message);
        }
    }
}
