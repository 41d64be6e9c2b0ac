package org.newsverify.spark;

import org.newsverify.Verifier;

/**
 * The one verifier of an executor, whose tasks share its model.
 *
 * <p>This is the one place of the program with something static: what Spark sends to an executor it unpacks anew for each task, and
 * a broadcast value may be dropped and unpacked again, so that nothing but a class is there once in an executor. The field is final,
 * and a verifier holds nothing of the articles that it has read.
 *
 * <p>It is not closed: it is wanted until the process ends, which frees it, and a task that Spark has given up may still be reading.
 */
final class ExecutorVerifier {

    private static final Verifier VERIFIER = Verifier.create();

    private ExecutorVerifier() {}

    /**
     * The verifier, with its model loaded.
     *
     * @throws IllegalStateException if the model cannot be loaded here
     */
    static Verifier get() {
        VERIFIER.model();
        return VERIFIER;
    }
}
