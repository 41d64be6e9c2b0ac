package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsverify.writer.Form;
import picocli.CommandLine.Option;

/** In which form a check or a comparison is put out, and where. */
final class FormOptions {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said), json, csv or html.")
    private Form form = Form.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all.")
    private @Nullable Path file;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (on a terminal), always or never.")
    private ColorMode color = ColorMode.AUTO;

    /** Makes the whole output in a form, with colours or without. */
    interface Writer {
        String write(Form form, boolean colour);
    }

    void write(Writer writer, Streams streams) throws IOException {
        String text = writer.write(form, color.colours(streams, file != null));
        try (Output out = file == null ? Output.toStream(streams.out()) : Output.toFile(file)) {
            out.print(text);
            out.commit();
        }
    }
}
