package org.newsverify.finding;

import java.util.List;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.TextSpan;

/** Something that an editor would ask about a report. Its code names a text, in the resources, that explains it. */
interface Rule {

    String code();

    /** How much its findings matter. */
    default Finding.Level level() {
        return Finding.Level.WARNING;
    }

    /** What it finds; nothing in most reports. */
    List<Finding> check(Report report);

    /** A finding of this rule. */
    default Finding finding(String message, List<String> claims, List<TextSpan> spans) {
        return new Finding(code(), level(), message, claims, spans);
    }
}
