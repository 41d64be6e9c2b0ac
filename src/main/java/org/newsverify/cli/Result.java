package org.newsverify.cli;

import java.util.Optional;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;

/**
 * What became of one input.
 *
 * @param name how it is called in reports and messages
 * @param attempt what was made of it; empty with a {@code problem} if it could not be read
 * @param failure an error of the program itself, which ends the run when its turn comes
 * @param seconds how long it took
 */
record Result(
        String name, Optional<Verified> attempt, String problem, Optional<RuntimeException> failure, double seconds) {

    /** An article and the report on it. */
    record Verified(Article article, Report report) {}

    /** Where the bytes of an input come from. */
    interface Source {
        byte[] read(String argument) throws UnreadableException;
    }

    /** Reads and reports on the input that an argument names. Nothing is thrown: several of these may run at once. */
    static Result of(String argument, Source source, InputOptions options, Verifier verifier) {
        String name = options.shown(argument);
        long start = System.nanoTime();
        try {
            Article article = new ArticleReader().read(name, source.read(argument), options.format());
            Verified verified = new Verified(article, verifier.verify(article));
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Result(name, Optional.of(verified), "", Optional.empty(), seconds);
        } catch (UnreadableException e) {
            return new Result(name, Optional.empty(), String.valueOf(e.getMessage()), Optional.empty(), 0);
        } catch (RuntimeException e) {
            return new Result(name, Optional.empty(), "", Optional.of(e), 0);
        }
    }

    /** The article and its report, empty if there is a {@link #problem}; throws what failed. */
    Optional<Verified> verified() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return attempt;
    }
}
