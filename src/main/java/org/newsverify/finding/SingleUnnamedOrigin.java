package org.newsverify.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsverify.attribution.Act;
import org.newsverify.claim.Status;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/** Claims that nobody but the same unnamed people make, who are said to know: sources, officials, aides. */
final class SingleUnnamedOrigin implements Rule {

    private static final Set<String> INFORMANTS = Set.of("source", "sources", "insider", "insiders");
    private static final Set<String> INFORMED =
            Set.of("familiar", "briefed", "knowledge", "close", "anonymity", "anonymous");
    private static final int FEW = 4; // people, of whom the text tells the number

    @Override
    public String code() {
        return "single-unnamed-origin";
    }

    @Override
    public List<Finding> check(Report report) {
        ReportIndex index = new ReportIndex(report);
        Map<String, List<ReportClaim>> bySource = new LinkedHashMap<>();
        for (ReportClaim claim : report.claims()) {
            List<ReportSource> origin = index.sources(claim);
            boolean single = origin.size() == 1
                    && isInformant(origin.get(0))
                    && claim.status() != Status.CONFIRMED
                    && Text.isStatement(claim);
            if (single && index.attributions(claim).stream().allMatch(SingleUnnamedOrigin::tellsFacts)) {
                bySource.computeIfAbsent(origin.get(0).id(), unused -> new ArrayList<>())
                        .add(claim);
            }
        }
        return bySource.entrySet().stream()
                .map(entry -> findingOn(index.source(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Finding findingOn(ReportSource source, List<ReportClaim> claims) {
        boolean one = claims.size() == 1;
        return finding(
                Text.count(claims.size(), "claim") + (one ? " rests" : " rest") + " on unnamed people alone, "
                        + source.name() + ": " + Text.quoted(claims.get(0).text()) + (one ? "" : " and others"),
                claims.stream().map(ReportClaim::id).toList(),
                claims.stream().flatMap(claim -> claim.spans().stream()).toList());
    }

    /** What is said of opinions and plans is no news that needs a second source. */
    private static boolean tellsFacts(ReportAttribution attribution) {
        return attribution.act() == Act.SAY || attribution.act() == Act.CONFIRM;
    }

    /** People who are said to know, or a few of whom no more is told than that they are officials, aides, lawyers. */
    private static boolean isInformant(ReportSource source) {
        boolean people = source.kind() == Source.Kind.PERSON || source.kind() == Source.Kind.GROUP;
        List<String> words = Text.words(source.name());
        boolean informed = words.stream().anyMatch(word -> INFORMANTS.contains(word) || INFORMED.contains(word))
                || !source.basis().isEmpty();
        boolean few = source.kind() == Source.Kind.GROUP
                && source.count().orElse(0) > 1
                && source.count().orElse(0) <= FEW
                && words.stream().anyMatch(word -> word.equals("officials") || word.equals("aides"));
        return !source.named() && people && (informed || few);
    }
}
