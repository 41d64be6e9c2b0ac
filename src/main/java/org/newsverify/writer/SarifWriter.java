package org.newsverify.writer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.Article;
import org.newsverify.report.Report;

/**
 * Renders the findings of reports as SARIF 2.1.0 (OASIS Standard, 2020), which code review and continuous integration read. All
 * reports are one run. A finding's first words are its location, the others related ones; a finding on the whole article has its
 * file alone. Lines, columns and offsets count the decoded input, in code points.
 *
 * <p>It keeps the run that it is writing: one writer, one output at a time. {@link #head} begins another.
 */
public final class SarifWriter implements ReportWriter {

    private @Nullable SarifRun run;

    @Override
    public String head() {
        run = new SarifRun();
        return run.begin();
    }

    @Override
    public String write(Report report, Article article) {
        return run().add(report, article);
    }

    @Override
    public String tail() {
        return run().end();
    }

    private SarifRun run() {
        return Objects.requireNonNull(run, "head() comes first");
    }
}
