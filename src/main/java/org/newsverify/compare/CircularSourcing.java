package org.newsverify.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.newsverify.report.Finding;

/** Articles that cite each other in a ring, so that none may know first-hand. */
final class CircularSourcing implements Rule {

    @Override
    public String code() {
        return "circular-sourcing";
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        ComparisonIndex index = new ComparisonIndex(comparison);
        return comparison.circular().stream()
                .map(ring -> finding(inWords(ring, index), claims(ring, comparison.citations())))
                .toList();
    }

    private static String inWords(List<String> ring, ComparisonIndex index) {
        String names = ring.stream().map(id -> index.article(id).publisher()).collect(Collectors.joining(" cites "));
        return names + " cites " + index.article(ring.get(0)).publisher() + ": none of them may know first-hand";
    }

    private static List<String> claims(List<String> ring, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> ring.contains(citation.article()))
                .filter(citation -> citation.from().filter(ring::contains).isPresent())
                .flatMap(citation -> citation.claims().stream())
                .distinct()
                .toList();
    }
}
