package org.newsverify.finding;

import java.util.List;
import java.util.Optional;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.resource.Resources;

/** All rules. To add one, write its class and its text, and name it here. */
public final class Findings {

    /** The code of a report on a text that is not in English. */
    public static final String NOT_ENGLISH = "not-english";

    private static final List<Rule> RULES = List.of(
            new NotEnglish(),
            new CircularChain(),
            new MixedScripts(),
            new HeadlineOverstates(),
            new SingleUnnamedOrigin(),
            new NoAnswerSought(),
            new UnattributedQuote(),
            new DeniedClaim(),
            new HedgedClaim(),
            new VagueSource(),
            new SingleSource());

    private Findings() {}

    /** What the rules find, rule by rule. */
    public static List<Finding> of(Report report) {
        return RULES.stream().flatMap(rule -> rule.check(report).stream()).toList();
    }

    public static List<String> codes() {
        return RULES.stream().map(Rule::code).toList();
    }

    /** What a code means, with an example and a counterexample; empty if no rule has it. */
    public static Optional<String> explanation(String code) {
        return codes().contains(code) ? Optional.of(Resources.text(Findings.class, code + ".txt")) : Optional.empty();
    }

    /** How much the findings of a code matter; empty if no rule has it. */
    public static Optional<Finding.Level> level(String code) {
        return RULES.stream()
                .filter(rule -> rule.code().equals(code))
                .map(Rule::level)
                .findFirst();
    }
}
