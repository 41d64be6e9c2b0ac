package org.newsverify.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program is connected to.
 *
 * @param out takes data only
 * @param err takes errors and warnings, one line each
 * @param terminal whether a person looks at {@code out}
 * @param errTerminal whether a person looks at {@code err}
 * @param folder where it was started
 */
record Streams(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        boolean errTerminal,
        Path folder) {

    /** The system's own streams. */
    static Streams ofSystem(Map<String, String> environment, boolean terminal, boolean errTerminal) {
        return new Streams(
                System.in,
                // System.out would hide that a disk is full
                new PipeOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout")),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                environment,
                terminal,
                errTerminal,
                Path.of(""));
    }

    /** Puts a text out, in UTF-8 on every platform. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
