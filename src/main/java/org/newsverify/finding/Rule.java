package org.newsverify.finding;

import java.util.List;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;

/** Something that an editor would ask about a report. Its code names a text, in the resources, that explains it. */
interface Rule {

    String code();

    /** What it finds; nothing in most reports. */
    List<Finding> check(Report report);
}
