package org.newsverify.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
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
        Set<String> heard = heard(report);
        Map<TextSpan, String> claims = new HashMap<>();
        report.claims().forEach(claim -> claim.spans().forEach(span -> claims.putIfAbsent(span, claim.id())));
        List<Finding> found = new ArrayList<>();
        for (ReportAttribution attribution : report.attributions()) {
            boolean accuses = attribution.cue().stream()
                    .flatMap(cue -> Text.words(cue.text()).stream())
                    .anyMatch(ACCUSING::contains);
            String accused = accuses && !attribution.content().isEmpty()
                    ? accused(attribution.content().get(0).text())
                    : "";
            List<String> words = Text.words(accused);
            if (!words.isEmpty() && !heard.contains(words.get(words.size() - 1))) {
                found.add(finding(
                        accused + " is accused and has no word in the article, nor is said to have been asked",
                        attribution.content().stream()
                                .flatMap(span -> Stream.ofNullable(claims.get(span)))
                                .distinct()
                                .toList(),
                        attribution.content()));
            }
        }
        return found;
    }

    /** The words by which those are called who speak or answer, and those for whom somebody does. */
    private static Set<String> heard(Report report) {
        Set<String> heard = new HashSet<>();
        for (ReportSource source : report.sources()) {
            heard.addAll(Text.words(source.name()));
            source.affiliation().ifPresent(text -> heard.addAll(Text.words(text)));
            source.role().ifPresent(text -> heard.addAll(Text.words(text)));
        }
        return heard;
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
}
