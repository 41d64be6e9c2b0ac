package org.newsverify.compare;

import java.util.List;
import org.newsverify.report.Excerpt;
import org.newsverify.report.Finding;

/** Something that an editor would ask about articles on one event. Its code names a text, in the resources, that explains it. */
interface Rule {

    /** Chars of a claim that a finding shows. */
    int LONGEST = 120;

    String code();

    List<Finding> check(Comparison comparison);

    /** A finding of this rule. */
    default Finding finding(String message, List<String> claims) {
        return new Finding(code(), Finding.Level.WARNING, message, claims, List.of());
    }

    /** A claim's words, or their beginning. */
    default String quoted(String text) {
        return "“" + Excerpt.of(text, LONGEST) + "”";
    }
}
