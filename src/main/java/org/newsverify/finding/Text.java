package org.newsverify.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.claim.Verbs;
import org.newsverify.report.Excerpt;
import org.newsverify.report.ReportClaim;

/** Words of names and claims, as rules compare them, and as messages quote them. */
final class Text {

    private static final int LONGEST = 90; // chars of a claim in a message

    private static final int SHORTEST = 5; // words of a sentence that says something
    private static final Set<String> OPEN =
            Set.of("whether", "if", "why", "how", "what", "to", "of", "for", "about", "who");

    private Text() {}

    /** In small letters, without marks. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a claim's words make a sentence, and not only a name for something. */
    static boolean isStatement(ReportClaim claim) {
        List<String> words = words(claim.text());
        return words.size() >= SHORTEST
                && !OPEN.contains(words.get(0))
                && !words.get(0).endsWith("ing")
                && words.stream().skip(1).anyMatch(Verbs::isFinite);
    }

    static String quoted(String claim) {
        return "“" + Excerpt.of(StringUtils.strip(claim, "“”\" "), LONGEST) + "”";
    }

    /** "1 claim", "2 claims". */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
