package org.newsverify.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A stream that may lead to a reader, and tells when that has seen enough, as {@code head} does. The system's message is no help: it is
 * in the user's language. But nothing else can go wrong with a pipe, which has no room to run out of.
 */
final class PipeOutput extends FilterOutputStream {

    private static final int TYPE = 0170000; // of a file, in its mode: POSIX, sys/stat.h
    private static final int PIPE = 0010000;

    private final Path file;

    /** {@code file} is where the stream leads to. */
    PipeOutput(OutputStream out, Path file) {
        super(out);
        this.file = file;
    }

    /** The reader of an output is gone. */
    static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1;

        ClosedException(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length); // the inherited method writes byte by byte
        } catch (IOException e) {
            throw isPipe() || String.valueOf(e.getMessage()).contains("pipe") ? new ClosedException(e) : e;
        }
    }

    private boolean isPipe() {
        try {
            return ((int) Files.getAttribute(file, "unix:mode") & TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // where the system has no such modes, as Windows, the message has to do
        }
    }
}
