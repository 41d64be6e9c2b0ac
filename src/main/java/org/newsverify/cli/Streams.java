package org.newsverify.cli;

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

    /** Puts a text out, in UTF-8 on every platform. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
