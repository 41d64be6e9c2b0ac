package org.newsverify.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsverify.finding.Findings;

/** The findings that make the program end with {@link Main#FOUND}. */
final class FailOn {

    private static final String ANY_WARNING = "warning";

    private final Set<String> asked = new HashSet<>();
    private boolean found;

    /** @throws IllegalArgumentException if one is no finding's code; says which are */
    FailOn(List<String> codes) {
        for (String given : codes) {
            String code = given.strip().toLowerCase(Locale.ROOT);
            if (!code.equals(ANY_WARNING) && !Findings.codes().contains(code)) {
                throw new IllegalArgumentException("--fail-on takes warning or a finding's code, not '" + code + "'"
                        + Hints.didYouMean(code, Findings.codes()) + "; verify explain lists all");
            }
            asked.add(code);
        }
    }

    /** Looks at the findings of one report: their codes, and whether one is a warning. */
    void look(Collection<String> codes, boolean warning) {
        found |= codes.stream().anyMatch(asked::contains) || (warning && asked.contains(ANY_WARNING));
    }

    boolean found() {
        return found;
    }
}
