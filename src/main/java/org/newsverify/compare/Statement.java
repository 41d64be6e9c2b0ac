package org.newsverify.compare;

import java.util.List;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;

/**
 * A claim in its article.
 *
 * @param article the article's number among those that are compared, from 0
 * @param comparable whether it is more than a fragment, a question, or words of the headline, which the text says in full
 * @param voices who puts it forward; at least one
 */
record Statement(int article, ReportClaim claim, boolean denied, boolean comparable, List<Voice> voices) {

    private static final String DENIED = "not true: "; // as the network learnt it
    private static final int SHORTEST = 3; // words of what can be compared

    Statement {
        voices = List.copyOf(voices);
    }

    static Statement of(int article, ReportClaim claim, ReportIndex index, Outlets outlets) {
        List<ReportAttribution> attributions = index.attributions(claim);
        boolean denied = !attributions.isEmpty()
                && attributions.stream().allMatch(attribution -> attribution.act() == Act.DENY)
                && claim.certainty() != Certainty.NEGATED;
        List<Voice> voices = attributions.isEmpty()
                ? List.of(Voice.ofArticle(outlets.publisher(article)))
                : attributions.stream()
                        .flatMap(attribution -> Voice.of(attribution, index, article, outlets).stream())
                        .distinct()
                        .toList();
        return new Statement(article, claim, denied, isComparable(claim, attributions, outlets.title(article)), voices);
    }

    /** What it puts forward, as a sentence to compare. */
    String wording() {
        return denied ? DENIED + claim.text() : claim.text();
    }

    /** Whether the article says who has said it. */
    boolean isAttributed() {
        return !claim.attributions().isEmpty();
    }

    private static boolean isComparable(ReportClaim claim, List<ReportAttribution> attributions, String title) {
        boolean asked =
                !attributions.isEmpty() && attributions.stream().allMatch(attribution -> attribution.act() == Act.ASK);
        boolean headline =
                !claim.spans().isEmpty() && claim.spans().stream().allMatch(span -> title.contains(span.text()));
        return Words.count(claim.text()) >= SHORTEST && !asked && !headline;
    }
}
