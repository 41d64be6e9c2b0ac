package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsverify.writer.OutputFormat;
import org.newsverify.writer.ReportWriter;
import org.newsverify.writer.TextWriter;
import picocli.CommandLine.Option;

/** In which form reports are put out, and where. */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "FORMAT", description = "Form of the report, text if not said.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all.")
    private @Nullable Path file;

    @Option(names = "--open", description = "Show the report in the browser, as --format html.")
    private boolean open;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (on a terminal), always or never.")
    private ColorMode color = ColorMode.AUTO;

    /** What was asked for; a page if it is to be opened. */
    OutputFormat format() {
        return open ? OutputFormat.HTML : format;
    }

    ReportWriter writer(Streams streams) {
        boolean coloured = format() == OutputFormat.TEXT && color.colours(streams, file != null);
        return coloured ? new TextWriter(true) : format().writer();
    }

    /** The file that the reports go to; empty for standard output. */
    Optional<Path> file() throws IOException {
        if (open && file == null) {
            file = Files.createTempFile("verify-", ".html"); // stays, since the browser may read it later
        }
        return Optional.ofNullable(file);
    }

    /** Whether it was said where to. */
    boolean isChosen() {
        return open || file != null;
    }

    boolean opens() {
        return open;
    }
}
