package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsverify.check.Check;
import org.newsverify.writer.CheckFormat;
import picocli.CommandLine.Option;

/** In which form a check is put out, and where. */
final class CheckOutput {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said), json, csv or html.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all.")
    private @Nullable Path file;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (on a terminal), always or never.")
    private ColorMode color = ColorMode.AUTO;

    void write(Check check, Streams streams) throws IOException {
        String text = format.writer(color.colours(streams, file != null)).write(check);
        try (Output out = file == null ? Output.toStream(streams.out()) : Output.toFile(file)) {
            out.print(text);
            out.commit();
        }
    }
}
