package org.newsverify.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsverify.report.Finding;

/** Claims of different articles that cannot both be true. */
final class Contradiction implements Rule {

    @Override
    public String code() {
        return "contradiction";
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        ComparisonIndex index = new ComparisonIndex(comparison);
        List<Finding> found = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (SharedClaim claim : comparison.claims()) {
            done.add(claim.id());
            for (String other : claim.contradicts()) {
                if (!done.contains(other)) {
                    String message = inWords(claim, index) + " against " + inWords(index.claim(other), index);
                    found.add(finding(message, List.of(claim.id(), other)));
                }
            }
        }
        return found;
    }

    private String inWords(SharedClaim claim, ComparisonIndex index) {
        return quoted(claim.text()) + " (" + String.join(", ", index.publishers(claim)) + ")";
    }
}
