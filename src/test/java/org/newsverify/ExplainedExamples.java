package org.newsverify;

/**
 * What the explanation of a finding shows.
 *
 * @param example has the finding
 * @param counterexample has it not
 */
public record ExplainedExamples(String example, String counterexample) {

    private static final String EXAMPLE = "\nExample:\n";
    private static final String COUNTEREXAMPLE = "\nCounterexample:\n";

    public static ExplainedExamples of(String explanation) {
        int example = explanation.indexOf(EXAMPLE);
        int counterexample = explanation.indexOf(COUNTEREXAMPLE);
        return new ExplainedExamples(
                explanation.substring(example + EXAMPLE.length(), counterexample),
                explanation.substring(counterexample + COUNTEREXAMPLE.length()));
    }
}
