package org.newsverify.compare;

import java.util.List;
import java.util.Optional;
import org.newsverify.report.Finding;
import org.newsverify.resource.Resources;

/** All rules on several articles. To add one, write its class and its text, and name it here. */
public final class ComparisonFindings {

    private static final List<Rule> RULES =
            List.of(new CircularSourcing(), new Contradiction(), new HardenedClaim(), new SingleOrigin());

    private ComparisonFindings() {}

    /** What the rules find, rule by rule. */
    static List<Finding> of(Comparison comparison) {
        return RULES.stream().flatMap(rule -> rule.check(comparison).stream()).toList();
    }

    public static List<String> codes() {
        return RULES.stream().map(Rule::code).toList();
    }

    /** What a code means, with an example and a counterexample; empty if no rule has it. */
    public static Optional<String> explanation(String code) {
        return codes().contains(code)
                ? Optional.of(Resources.text(ComparisonFindings.class, code + ".txt"))
                : Optional.empty();
    }
}
