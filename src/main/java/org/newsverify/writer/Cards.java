package org.newsverify.writer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;

/** Which claims and answers of a report the page shows, each under its id. */
final class Cards {

    private final Set<String> shown = new HashSet<>();
    private final Map<String, String> byAttribution = new HashMap<>(); // the first claim of each

    Cards(ClaimGroups groups) {
        Stream.of(groups.answered(), groups.open(), groups.narrated())
                .flatMap(List::stream)
                .forEach(this::add);
        groups.answers().forEach(answer -> shown.add(answer.id()));
    }

    private void add(ReportClaim claim) {
        shown.add(claim.id());
        claim.attributions().forEach(attribution -> byAttribution.putIfAbsent(attribution, claim.id()));
    }

    boolean hold(String id) {
        return shown.contains(id);
    }

    /** Where a response is shown: on its own, or with the first claim that it answers or is part of. */
    Optional<String> of(ReportResponse response) {
        return Stream.of(
                        Stream.of(response.id()),
                        response.targets().stream(),
                        response.attribution().map(byAttribution::get).stream())
                .flatMap(ids -> ids)
                .filter(shown::contains)
                .findFirst();
    }
}
