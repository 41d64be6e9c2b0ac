package org.newsverify.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The findings that make the program end with {@link Main#FOUND}. */
final class FailOn {

    private static final String ANY_WARNING = "warning";

    private final Set<String> asked = new HashSet<>();
    private boolean found;

    /**
     * @param codes one or more each, with commas between
     * @param known the codes that there are
     * @throws IllegalArgumentException if one is not among them; says which are
     */
    FailOn(List<String> codes, List<String> known) {
        for (String given : codes) {
            for (String code :
                    given.split(",", -1)) { // not by picocli, which prints a value with a quotation mark as it is
                add(code.strip().toLowerCase(Locale.ROOT), known);
            }
        }
    }

    private void add(String code, List<String> known) {
        if (!code.equals(ANY_WARNING) && !known.contains(code)) {
            throw new IllegalArgumentException("--fail-on takes warning or a finding's code, not '" + code + "'"
                    + Hints.didYouMean(code, known) + "; verify explain lists all");
        }
        asked.add(code);
    }

    /** Looks at the findings of one report: their codes, and whether one is a warning. */
    void look(Collection<String> codes, boolean warning) {
        found |= codes.stream().anyMatch(asked::contains) || (warning && asked.contains(ANY_WARNING));
    }

    boolean found() {
        return found;
    }
}
