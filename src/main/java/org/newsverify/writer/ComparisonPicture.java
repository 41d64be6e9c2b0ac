package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.SharedClaim;

/** Draws who took what from whom, see {@link ComparisonFlow}. */
final class ComparisonPicture {

    private static final int MOST = 12; // claims
    private static final int BULGE = 70; // of a line from one article to another, which stand below each other

    private final Comparison comparison;
    private final ComparisonPhrases phrases;
    private final List<SharedClaim> claims;

    ComparisonPicture(Comparison comparison, ComparisonPhrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.claims = phrases.shared().stream().limit(MOST).toList();
    }

    boolean isEmpty() {
        return claims.isEmpty() && comparison.citations().isEmpty();
    }

    void write(Markup page) {
        ComparisonFlow flow = new ComparisonFlow(comparison, claims, phrases);
        String description = String.join(". ", flow.inWords(comparison));
        new FlowFrame("Picture of who took what from whom", description, caption())
                .write(
                        flow.columns(),
                        (boxes, svg) -> flow.edges()
                                .forEach(edge -> edge(
                                        Objects.requireNonNull(boxes.get(edge.from())),
                                        Objects.requireNonNull(boxes.get(edge.to())),
                                        svg)),
                        page);
    }

    private static void edge(FlowBox start, FlowBox end, Markup page) {
        if (start.x() < end.x()) {
            new FlowEdge("", "", Tone.PLAIN, false).write(start, end, end.middle(), page);
            return;
        }
        // at the right side of the column of articles, from the upper part of one to the lower part of the other
        int from = start.middle() - 6;
        int to = end.middle() + 6;
        int far = start.right() + BULGE;
        String path = String.format(
                Locale.ROOT, "M%d %dC%d %d %d %d %d %d", start.right(), from, far, from, far, to, end.right() + 5, to);
        page.empty("path", "class", "edge denied", "d", path);
        String arrow = String.format(Locale.ROOT, "M%d %dl7 -4v8z", end.right(), to);
        page.empty("path", "class", "arrow", "d", arrow).line();
    }

    private String caption() {
        int all = phrases.shared().size();
        String shown = claims.size() == all
                ? "The claims that several articles have."
                : "The first " + claims.size() + " of " + all + " claims that several articles have.";
        return shown + " A line leads from where a claim comes from to who has it, from the oldest article down;"
                + " lines at the right lead from an article to one that cites it.";
    }
}
