package org.newsverify.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where reports go: a stream, which has each as soon as it is made, or a file, which is there whole or not at all: until
 * {@link #commit} a file beside it takes the reports.
 */
final class Output implements AutoCloseable {

    private final OutputStream out;
    private final Optional<Moving> moving;

    private record Moving(Path draft, Path target) {}

    private Output(OutputStream out, Optional<Moving> moving) {
        this.out = new BufferedOutputStream(out);
        this.moving = moving;
    }

    static Output toStream(OutputStream out) {
        return new Output(out, Optional.empty());
    }

    static Output toFile(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // such as /dev/null, which nothing may replace; of a folder this says that it is one
            OutputStream out = new PipeOutput(Files.newOutputStream(file, StandardOpenOption.WRITE), file);
            return new Output(out, Optional.empty());
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        draft.toFile().deleteOnExit(); // when the user interrupts
        return new Output(out, Optional.of(new Moving(draft, target)));
    }

    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        if (moving.isEmpty()) {
            out.flush();
        }
    }

    /** Puts the file in its place. Nothing is printed after this. */
    void commit() throws IOException {
        out.close();
        if (moving.isPresent()) {
            Files.move(
                    moving.get().draft(),
                    moving.get().target(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not committed. */
    @Override
    public void close() throws IOException {
        if (moving.isPresent()) {
            try {
                out.close(); // fails where the disk is full
            } finally {
                Files.deleteIfExists(moving.get().draft());
            }
        }
    }
}
