package org.newsverify.cli;

import java.util.Locale;
import org.newsverify.report.ReportArticle;
import org.newsverify.writer.BuildLog;
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
        streams.err().println(BuildLog.harmless(Unicode.printable("verify: " + message)));
    }

    void warning(String message) {
        if (!quiet) {
            error(message);
        }
    }

    /** What was read as {@code name}, and how long it took. */
    void detail(String name, ReportArticle article, double seconds) {
        if (verbose && !quiet) {
            error(String.format(
                    Locale.ROOT,
                    "%s: %d words, language %s, %.2f s",
                    name,
                    article.words(),
                    article.language(),
                    seconds));
        }
    }
}
