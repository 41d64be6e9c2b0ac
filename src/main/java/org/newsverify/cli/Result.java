package org.newsverify.cli;

import java.util.Optional;
import org.newsverify.Verifier;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;

/**
 * What became of one file of a batch.
 *
 * @param attempt the report; empty with a {@code problem} if the file could not be read
 * @param failure an error of the program itself, which ends the batch when its turn comes
 */
record Result(String file, Optional<Report> attempt, String problem, Optional<RuntimeException> failure) {

    /** Reads and reports on a file. Nothing is thrown: several of these may run at once. */
    static Result of(String file, Verifier verifier, Inputs inputs, Optional<Format> format) {
        try {
            Report report = verifier.verify(file, inputs.read(file), format);
            return new Result(file, Optional.of(report), "", Optional.empty());
        } catch (UnreadableException e) {
            return new Result(file, Optional.empty(), String.valueOf(e.getMessage()), Optional.empty());
        } catch (RuntimeException e) {
            return new Result(file, Optional.empty(), "", Optional.of(e));
        }
    }

    /** The report, empty if there is a {@link #problem}; throws what failed. */
    Optional<Report> report() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return attempt;
    }
}
