package org.newsverify.writer;

import org.newsverify.article.Article;
import org.newsverify.report.Report;

/**
 * Writes reports in one form. A whole output is {@link #head}, then each report by {@link #write} with {@link #between} between two,
 * then {@link #tail}; it ends with a line break. A writer writes one output at a time.
 */
public interface ReportWriter {

    /** One report. */
    String write(Report report, Article article);

    /** What stands before all reports. */
    default String head() {
        return "";
    }

    /** What stands between two reports. */
    default String between() {
        return "";
    }

    /** What stands after all reports. */
    default String tail() {
        return "";
    }

    /** A whole output that holds one report. */
    default String document(Report report, Article article) {
        return head() + write(report, article) + tail();
    }
}
