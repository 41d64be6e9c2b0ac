package org.newsverify.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.newsverify.Verifier;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.ClaimLines;
import org.newsverify.check.Match;
import org.newsverify.check.Matcher;
import org.newsverify.report.ReportClaim;

/** Looks up the claims of inputs, one after the other, and collects what matches. */
final class LookUp {

    private final Matcher matcher;
    private final Inputs inputs;
    private final InputOptions options;
    private final Messages messages;
    private final List<Match> matches = new ArrayList<>();
    private int claims;
    private int read; // inputs
    private int unread;

    LookUp(Matcher matcher, Inputs inputs, InputOptions options, Messages messages) {
        this.matcher = matcher;
        this.inputs = inputs;
        this.options = options;
        this.messages = messages;
    }

    /** How many claims were looked up. */
    int claims() {
        return claims;
    }

    List<Match> matches() {
        return matches;
    }

    /** Whether an input could be read. */
    boolean hasRead() {
        return read > 0;
    }

    /** Whether an input could not be read. */
    boolean hasFailed() {
        return unread > 0;
    }

    /** Looks up the claims of articles. Tells of each that cannot be read. */
    void articles(List<Input> articles, Verifier verifier) throws IOException {
        unread += new Articles(inputs, options, verifier, messages).read(articles, report -> {
            read++;
            for (ReportClaim claim : report.claims()) {
                add(new CheckedClaim(report.article().file(), claim.id(), claim.text(), claim.spans()));
            }
        });
    }

    /** Looks up the lines of a file. Tells of it if it cannot be read. */
    void lines(Input file, IntFunction<Runnable> progress) throws IOException {
        String name = options.shown(file);
        try {
            byte[] bytes = inputs.read(file);
            List<CheckedClaim> lines = ClaimLines.read(name, bytes);
            read++;
            Runnable step = progress.apply(lines.size());
            for (CheckedClaim line : lines) {
                add(line);
                step.run();
            }
        } catch (UnreadableException e) {
            unread++;
            messages.error(name + ": " + e.getMessage());
        }
    }

    private void add(CheckedClaim claim) throws IOException {
        claims++;
        matches.addAll(matcher.match(claim));
    }
}
