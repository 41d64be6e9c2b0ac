package org.newsverify.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is there until it is closed, or the process is ended. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Thread hook;

    TemporaryFolder() throws IOException {
        this.path = Files.createTempDirectory("verify-index-");
        this.hook = new Thread(this::delete, "verify-temporary");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        delete();
    }

    private void delete() {
        try {
            IndexPlace.delete(path);
        } catch (IOException e) {
            // the system clears its folder for temporary files in its own time
        }
    }
}
