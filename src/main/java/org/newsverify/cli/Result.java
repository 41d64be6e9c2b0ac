package org.newsverify.cli;

import java.util.Optional;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;

/**
 * What became of one file of a batch.
 *
 * @param attempt what was made of it; empty with a {@code problem} if the file could not be read
 * @param failure an error of the program itself, which ends the batch when its turn comes
 */
record Result(String file, Optional<Verified> attempt, String problem, Optional<RuntimeException> failure) {

    /** An article and the report on it. */
    record Verified(Article article, Report report) {}

    /** Reads and reports on a file. Nothing is thrown: several of these may run at once. */
    static Result of(String file, Verifier verifier, Inputs inputs, Optional<Format> format) {
        try {
            Article article = new ArticleReader().read(file, inputs.read(file), format);
            Verified verified = new Verified(article, verifier.verify(article));
            return new Result(file, Optional.of(verified), "", Optional.empty());
        } catch (UnreadableException e) {
            return new Result(file, Optional.empty(), String.valueOf(e.getMessage()), Optional.empty());
        } catch (RuntimeException e) {
            return new Result(file, Optional.empty(), "", Optional.of(e));
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
