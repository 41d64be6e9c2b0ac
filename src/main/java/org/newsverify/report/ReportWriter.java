package org.newsverify.report;

/** Renders reports in one format. */
public interface ReportWriter {

    /** The whole report, with a line break at its end. */
    String write(Report report);
}
