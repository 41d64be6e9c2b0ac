package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsverify.claim.Status;
import org.newsverify.claim.Verbs;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;

/**
 * The claims of a report as a reader wants them: those that somebody answers first, then those that stand as they are, then the
 * article's own.
 *
 * @param answered denied, disputed, confirmed, left open or not answered
 * @param answers those that are to no claim stated elsewhere
 * @param open only attributed
 * @param narrated what the article says itself
 */
record ClaimGroups(
        List<ReportClaim> answered, List<ReportResponse> answers, List<ReportClaim> open, List<ReportClaim> narrated) {

    private static final Set<String> POINTING = Set.of(
            "it", "this", "that", "these", "those", "he", "him", "her", "them", "me", "us", "which", "what", "who");
    private static final int SHORTEST = 3; // words of a claim that is shown though nobody answers it

    static ClaimGroups of(Report report) {
        List<ReportClaim> answered = report.claims().stream()
                .filter(claim -> claim.status() != Status.ATTRIBUTED && claim.status() != Status.NARRATED)
                .toList();
        Set<String> shown = answered.stream()
                .filter(ClaimGroups::isOnlyDenied)
                .flatMap(claim -> claim.attributions().stream())
                .collect(Collectors.toSet());
        List<ReportResponse> answers = report.responses().stream()
                .filter(response -> response.targets().isEmpty())
                .filter(response ->
                        response.attribution().filter(shown::contains).isEmpty())
                .toList();
        return new ClaimGroups(
                answered, answers, statements(report, Status.ATTRIBUTED), statements(report, Status.NARRATED));
    }

    private static List<ReportClaim> statements(Report report, Status status) {
        return report.claims().stream()
                .filter(claim -> claim.status() == status)
                .filter(claim -> claim.text().split(" ", SHORTEST).length == SHORTEST)
                .filter(claim -> !isFragment(claim.text()))
                .toList();
    }

    /** Whether nothing is said by a text of what it points to: "It, before the invasion", "Which … on Monday". */
    private static boolean isFragment(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’']+", -1));
        return POINTING.contains(words.get(0)) && words.stream().skip(1).noneMatch(ClaimGroups::mayBeVerb);
    }

    private static boolean mayBeVerb(String word) {
        return Verbs.isFinite(word) || (word.length() > 3 && word.endsWith("s"));
    }

    /** Whether nobody puts it forward but those who say that it is not so. */
    static boolean isOnlyDenied(ReportClaim claim) {
        return claim.status() == Status.DENIED && claim.responses().isEmpty();
    }
}
