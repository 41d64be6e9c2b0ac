package org.newsverify.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;

/** An accusation against somebody by name who has no word in the article, nor is said to have been asked. */
final class NoAnswerSought implements Rule {

    private static final Set<String> ACCUSING =
            Set.of("accused", "accuses", "accusing", "accuse", "blamed", "blames", "blaming", "sued", "sues");
    private static final Set<String> JOINTS = Set.of("of", "for");
    private static final int LONGEST = 4; // words of a name

    @Override
    public String code() {
        return "no-answer-sought";
    }

    @Override
    public List<Finding> check(Report report) {
        List<Finding> found = new ArrayList<>();
        for (ReportAttribution attribution : report.attributions()) {
            boolean accuses = attribution.cue().stream()
                    .flatMap(cue -> Text.words(cue.text()).stream())
                    .anyMatch(ACCUSING::contains);
            String accused = accuses && !attribution.content().isEmpty()
                    ? accused(attribution.content().get(0).text())
                    : "";
            if (!accused.isEmpty() && !speaks(accused, report)) {
                found.add(Finding.warning(
                        code(),
                        accused + " is accused and has no word in the article, nor is said to have been asked",
                        claims(report, attribution),
                        attribution.content()));
            }
        }
        return found;
    }

    /** The name that a content begins with, before "of" or "for"; empty if it begins otherwise. */
    private static String accused(String content) {
        String[] words = content.split(" ", LONGEST + 2);
        int k = 0;
        while (k < Math.min(words.length, LONGEST)
                && !words[k].isEmpty()
                && Character.isUpperCase(words[k].codePointAt(0))) {
            k++;
        }
        boolean named = k > 0 && k < words.length && JOINTS.contains(words[k]);
        return named ? String.join(" ", List.of(words).subList(0, k)) : "";
    }

    private static boolean speaks(String accused, Report report) {
        List<String> words = Text.words(accused);
        String last = words.get(words.size() - 1);
        return report.sources().stream().anyMatch(source -> isOf(source, last));
    }

    /** Whether a source is somebody, or speaks for somebody. */
    private static boolean isOf(ReportSource source, String name) {
        String all = source.name() + " " + source.affiliation().orElse("") + " "
                + source.role().orElse("");
        return Text.words(all).stream()
                .anyMatch(word -> word.startsWith(name) || name.startsWith(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> claims(Report report, ReportAttribution attribution) {
        List<TextSpan> content = attribution.content();
        return report.claims().stream()
                .filter(claim -> claim.spans().stream().anyMatch(content::contains))
                .map(ReportClaim::id)
                .toList();
    }
}
