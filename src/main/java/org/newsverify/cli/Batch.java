package org.newsverify.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Does many inputs on several threads, and hands on what became of each in the order of the inputs. */
final class Batch {

    private static final int AHEAD = 4; // inputs a thread that are done or under way, which bounds memory

    private final int threads;

    Batch(int threads) {
        this.threads = threads;
    }

    /** Takes one result after the other. */
    interface Taker {
        void take(Result result) throws IOException;
    }

    void run(List<Input> inputs, Result.Work work, Taker taker) throws IOException {
        // the tagger reads the parts of a long article in parallel: within this pool, when it runs there
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Deque<ForkJoinTask<Result>> begun = new ArrayDeque<>();
            Iterator<Input> next = inputs.iterator();
            while (next.hasNext() || !begun.isEmpty()) {
                while (next.hasNext() && begun.size() < AHEAD * threads) {
                    Input input = next.next();
                    begun.add(pool.submit(() -> Result.of(input, work)));
                }
                taker.take(begun.remove().join());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
