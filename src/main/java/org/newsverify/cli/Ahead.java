package org.newsverify.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that takes a while to get, and may be begun on another core before it is asked for. Got once. */
final class Ahead<T> implements Supplier<T> {

    private final FutureTask<T> task;
    private boolean begun;

    Ahead(Supplier<T> slow) {
        task = new FutureTask<>(slow::get);
    }

    /** Begins to get it. */
    void begin() {
        begun = true;
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for what was begun, whatever comes of it: the process must not end while native code sets itself up. */
    void settle() {
        if (begun) {
            try {
                get();
            } catch (RuntimeException | Error e) {
                // was told to who asked for it, if anybody did
            }
        }
    }

    /** What it is, or the exception or error that getting it ends with. */
    @Override
    public T get() {
        task.run(); // nothing, if it was begun
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
