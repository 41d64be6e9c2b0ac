package org.newsverify.finding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;

/** A title that states as a fact what the article itself calls denied, unconfirmed or hearsay, or has from unnamed people alone. */
final class HeadlineOverstates implements Rule {

    private static final double SAME = 0.6; // of the title's words, in the claim
    private static final int FEWEST = 4; // words of a title that say something
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "and", "or", "by", "from", "is", "are",
            "was", "were", "has", "have", "had", "that", "his", "her", "its", "their", "as", "it", "be", "will", "new",
            "over", "after");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "says",
            "said",
            "claim",
            "claims",
            "alleged",
            "alleges",
            "allegedly",
            "accused",
            "accuses",
            "report",
            "reports",
            "reportedly",
            "sources",
            "denies",
            "may",
            "might",
            "could",
            "told",
            "tells",
            "according",
            "warns",
            "vows",
            "calls",
            "asks",
            "wants",
            "believes",
            "thinks",
            "denied",
            "deny",
            "rejects",
            "suggests",
            "insists",
            "admits",
            "shows",
            "confirms",
            "finds",
            "reveals",
            "announces");

    @Override
    public String code() {
        return "headline-overstates";
    }

    @Override
    public List<Finding> check(Report report) {
        String title = report.article().title().orElse("");
        Set<String> words = new HashSet<>(Text.words(title));
        boolean attributed = words.stream().anyMatch(REPORTING::contains) || StringUtils.containsAny(title, ":?“”\"‘");
        words.removeAll(SMALL);
        if (attributed || words.size() < FEWEST) {
            return List.of();
        }
        ReportIndex index = new ReportIndex(report);
        Optional<ReportClaim> same = report.claims().stream()
                .filter(claim -> !isIn(title, claim) && share(words, claim) >= SAME)
                .max(Comparator.comparingDouble(claim -> share(words, claim)));
        return same.filter(claim -> isWeak(claim, index))
                .map(claim -> List.of(finding(
                        "the title states as a fact what the article " + reason(claim) + ": "
                                + Text.quoted(claim.text()),
                        List.of(claim.id()),
                        claim.spans())))
                .orElseGet(List::of);
    }

    /** Whether a claim is the title's own. */
    private static boolean isIn(String title, ReportClaim claim) {
        return title.contains(claim.spans().get(0).text());
    }

    private static double share(Set<String> title, ReportClaim claim) {
        Set<String> words = new HashSet<>(Text.words(claim.text()));
        return title.stream().filter(words::contains).count() / (double) title.size();
    }

    private static boolean isWeak(ReportClaim claim, ReportIndex index) {
        boolean unnamed =
                !index.sources(claim).isEmpty() && index.sources(claim).stream().noneMatch(source -> source.named());
        boolean hedged =
                index.attributions(claim).stream().anyMatch(attribution -> attribution.certainty() == Certainty.HEDGED);
        return claim.status() != Status.CONFIRMED
                && (unnamed
                        || hedged
                        || claim.status() == Status.DENIED
                        || claim.status() == Status.DISPUTED
                        || claim.status() == Status.UNCONFIRMED);
    }

    private static String reason(ReportClaim claim) {
        return switch (claim.status()) {
            case DENIED, DISPUTED -> "says is denied";
            case UNCONFIRMED -> "says is not confirmed";
            default -> "only attributes";
        };
    }
}
