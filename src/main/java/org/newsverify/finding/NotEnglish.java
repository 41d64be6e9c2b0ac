package org.newsverify.finding;

import java.util.List;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;

/** A text in another language than the one that the model has learnt. */
final class NotEnglish implements Rule {

    @Override
    public String code() {
        return Findings.NOT_ENGLISH;
    }

    @Override
    public List<Finding> check(Report report) {
        String language = report.article().language();
        if (language.equals("en") || language.equals("und")) {
            return List.of();
        }
        return List.of(finding(
                "the text seems to be in another language than English (" + language
                        + "), which is all that verify understands; what it found is unreliable",
                List.of(),
                List.of()));
    }
}
