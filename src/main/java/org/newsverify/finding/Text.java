package org.newsverify.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Words of names and claims, as rules compare them, and as messages quote them. */
final class Text {

    private static final int LONGEST = 90; // chars of a claim in a message

    private Text() {}

    /** In small letters, without marks. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String quoted(String claim) {
        return "“" + StringUtils.abbreviate(StringUtils.strip(claim, "“”\" "), "…", LONGEST) + "”";
    }

    /** "1 claim", "2 claims". */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
