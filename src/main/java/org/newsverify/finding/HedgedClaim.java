package org.newsverify.finding;

import java.util.List;
import java.util.Set;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.TextSpan;

/** A claim that the article does not vouch for: "allegedly", "reportedly", "would have said". "May" and "might" are another thing. */
final class HedgedClaim implements Rule {

    private static final Set<String> HEDGES =
            Set.of("allegedly", "reportedly", "purportedly", "supposedly", "rumored", "rumoured", "apparently");

    @Override
    public String code() {
        return "hedged-claim";
    }

    @Override
    public Finding.Level level() {
        return Finding.Level.NOTE;
    }

    @Override
    public List<Finding> check(Report report) {
        ReportIndex index = new ReportIndex(report);
        return report.claims().stream()
                .filter(Text::isStatement)
                .filter(claim -> isHedged(claim, index.attributions(claim)))
                .map(claim -> finding(
                        "the article itself does not vouch for " + Text.quoted(claim.text()),
                        List.of(claim.id()),
                        claim.spans()))
                .toList();
    }

    private static boolean isHedged(ReportClaim claim, List<ReportAttribution> attributions) {
        boolean told = attributions.stream()
                .anyMatch(attribution -> attribution.certainty() == Certainty.HEDGED
                        && attribution.act() == Act.SAY
                        && attribution.cue().stream().anyMatch(HedgedClaim::isHedged));
        return told || (attributions.isEmpty() && claim.spans().stream().anyMatch(HedgedClaim::isHedged));
    }

    private static boolean isHedged(TextSpan span) {
        List<String> words = Text.words(span.text());
        boolean would =
                words.size() > 1 && words.get(0).equals("would") && words.get(1).equals("have");
        return would || words.stream().anyMatch(HEDGES::contains);
    }
}
