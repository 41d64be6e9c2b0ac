package org.newsverify.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsverify.attribution.Certainty;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.report.Finding;

/** Claims that the first articles have with a hedge, and a later one without. */
final class HardenedClaim implements Rule {

    @Override
    public String code() {
        return "hardened-claim";
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        ComparisonIndex index = new ComparisonIndex(comparison);
        List<Finding> found = new ArrayList<>();
        for (SharedClaim claim : comparison.claims()) {
            TreeMap<LocalDate, List<Member>> byDay = new TreeMap<>();
            for (Member member : claim.members()) {
                index.article(member.article()).day().ifPresent(day -> byDay.computeIfAbsent(
                                day, unused -> new ArrayList<>())
                        .add(member));
            }
            if (byDay.isEmpty() || !byDay.firstEntry().getValue().stream().allMatch(HardenedClaim::isHedged)) {
                continue;
            }
            Map.Entry<LocalDate, List<Member>> first = byDay.firstEntry();
            byDay.tailMap(first.getKey(), false).values().stream()
                    .flatMap(List::stream)
                    .filter(member -> member.certainty() == Certainty.ASSERTED)
                    .findFirst()
                    .map(later -> inWords(first.getValue().get(0), index) + ", with a hedge, and later "
                            + inWords(later, index) + " without one")
                    .ifPresent(message -> found.add(finding(message, List.of(claim.id()))));
        }
        return found;
    }

    private static boolean isHedged(Member member) {
        return member.certainty() == Certainty.HEDGED;
    }

    private String inWords(Member member, ComparisonIndex index) {
        return index.article(member.article()).publisher() + " has " + quoted(member.text());
    }
}
