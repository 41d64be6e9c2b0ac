package org.newsverify.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsverify.attribution.Act;
import org.newsverify.claim.Status;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;

/**
 * What is denied in an article, and by whom.
 *
 * @param claims those denied or disputed
 * @param others denials of what is stated nowhere else
 */
record Denials(List<ReportClaim> claims, List<ReportResponse> others) {

    private static final int MOST = 4; // names in a heading

    static Denials of(ClaimGroups groups) {
        return new Denials(
                groups.answered().stream().filter(Denials::isDenied).toList(),
                groups.answers().stream().filter(Denials::isDenial).toList());
    }

    static boolean isDenial(ReportResponse response) {
        return response.act() == Act.DENY;
    }

    static boolean isDenied(ReportClaim claim) {
        return claim.status() == Status.DENIED || claim.status() == Status.DISPUTED;
    }

    /** "2 claims are denied, by Ines Tolle": says it all in one line. */
    String heading(ReportIndex index, Phrases phrases) {
        if (!claims.isEmpty()) {
            String denied = claims.size() == 1 ? "1 claim is denied" : claims.size() + " claims are denied";
            return denied + by(index, phrases);
        }
        return others.isEmpty() ? "No claim is denied" : "Something is denied" + by(index, phrases);
    }

    /** ", by Ines Tolle": who denies the claims, or where none is denied, something else. */
    String by(ReportIndex index, Phrases phrases) {
        if (!claims.isEmpty()) {
            return by(deniers(index, phrases));
        }
        Set<String> deniers = new LinkedHashSet<>();
        others.forEach(response -> deniers.add(phrases.names(response.by())));
        return by(deniers);
    }

    boolean isEmpty() {
        return claims.isEmpty() && others.isEmpty();
    }

    private Set<String> deniers(ReportIndex index, Phrases phrases) {
        Set<String> sure = new LinkedHashSet<>();
        Set<String> doubtful = new LinkedHashSet<>();
        for (ReportClaim claim : claims) {
            index.responses(claim).stream()
                    .filter(Denials::isDenial)
                    .forEach(response ->
                            (Phrases.isDoubtful(response) ? doubtful : sure).add(phrases.names(response.by())));
            if (ClaimGroups.isOnlyDenied(claim)) {
                index.attributions(claim).forEach(denial -> sure.add(phrases.names(denial.sources())));
            }
        }
        doubtful.removeAll(sure);
        doubtful.forEach(name -> sure.add("perhaps " + name));
        return sure;
    }

    private static String by(Set<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        List<String> some = new ArrayList<>(names).subList(0, Math.min(MOST, names.size()));
        if (some.size() < names.size()) {
            return ", by " + String.join(", ", some) + " and " + (names.size() - some.size()) + " more";
        }
        String last = some.get(some.size() - 1);
        List<String> before = some.subList(0, some.size() - 1);
        return ", by " + (before.isEmpty() ? last : String.join(", ", before) + " and " + last);
    }
}
