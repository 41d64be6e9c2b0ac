package org.newsverify.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who is let in to have reports made: so many requests and so many bytes at once, all others are sent away at once. */
final class Places {

    private final Semaphore requests = new Semaphore(Limits.PLACES);
    private final Semaphore bytes = new Semaphore(Limits.BYTES);
    private volatile boolean closed;

    /**
     * Lets a request in, which has to {@link #leave}.
     *
     * @param length of its body, in bytes
     * @throws Problem if there is no place for it
     */
    void take(int length) throws Problem {
        if (!closed && requests.tryAcquire()) {
            if (bytes.tryAcquire(length)) {
                return;
            }
            requests.release();
        }
        throw new Problem(Problem.Kind.BUSY, "too many articles at once; try again in some seconds");
    }

    void leave(int length) {
        bytes.release(length);
        requests.release();
    }

    /** Lets nobody in any more, and waits for those who are in, up to so many seconds. */
    void close(int seconds) {
        closed = true;
        try {
            requests.tryAcquire(Limits.PLACES, seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
