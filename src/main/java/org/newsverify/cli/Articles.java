package org.newsverify.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newsverify.Verifier;
import org.newsverify.report.Report;

/** Reports on articles for what is done with several of them together. */
final class Articles {

    private final Inputs inputs;
    private final InputOptions options;
    private final Verifier verifier;
    private final Messages messages;

    Articles(Inputs inputs, InputOptions options, Verifier verifier, Messages messages) {
        this.inputs = inputs;
        this.options = options;
        this.verifier = verifier;
        this.messages = messages;
    }

    /** Takes one report after the other. */
    interface Taker {
        void take(Report report) throws IOException;
    }

    /** Hands on the reports in the order of the articles, and tells of each article that cannot be read. Gives the number of these. */
    int read(List<Input> articles, Taker taker) throws IOException {
        Reporting reporting = new Reporting(inputs::read, options, verifier, Optional.empty());
        int[] unread = {0};
        new Batch(Runtime.getRuntime().availableProcessors()).run(articles, reporting, result -> {
            if (result instanceof Result.Verified verified) {
                taker.take(verified.report());
            } else if (result instanceof Result.Unreadable unreadable) {
                unread[0]++;
                messages.error(options.shown(result.input()) + ": " + unreadable.problem());
            } else if (result instanceof Result.Failed failed) {
                throw failed.failure();
            }
        });
        return unread[0];
    }
}
