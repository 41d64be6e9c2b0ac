package org.newsverify.cli;

import org.newsverify.article.Article;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;

/** What became of one input. */
sealed interface Result {

    Input input();

    /**
     * It was read.
     *
     * @param seconds how long that took
     */
    record Verified(Input input, Article article, Report report, double seconds) implements Result {}

    /** An earlier run has done it. */
    record Kept(Input input, Journal.Entry entry) implements Result {}

    /** It could not be read; {@code problem} tells why, and what to do. */
    record Unreadable(Input input, String problem) implements Result {}

    /** An error of the program itself, which ends the run when its turn comes. */
    record Failed(Input input, RuntimeException failure) implements Result {}

    /** What is done with an input. */
    interface Work {
        Result of(Input input) throws UnreadableException;
    }

    /** What became of an input. Nothing is thrown: several of these may run at once. */
    static Result of(Input input, Work work) {
        try {
            return work.of(input);
        } catch (UnreadableException e) {
            return new Unreadable(input, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return new Failed(input, e);
        }
    }
}
