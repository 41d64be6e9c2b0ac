package org.newsverify.compare;

import java.util.List;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.Finding;

/** Claims that several articles have from one outlet or from the same unnamed people: they repeat, and do not confirm each other. */
final class SingleOrigin implements Rule {

    @Override
    public String code() {
        return "single-origin";
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        return comparison.claims().stream()
                .filter(claim -> claim.articles() > 1 && claim.origins().size() == 1)
                .filter(claim -> claim.origins().get(0).kind() != Origin.Kind.NAMED)
                .map(claim -> finding(
                        claim.articles() + " articles have " + quoted(claim.text()) + " from one origin, "
                                + claim.origins().get(0).name() + ": they do not confirm each other",
                        List.of(claim.id())))
                .toList();
    }
}
