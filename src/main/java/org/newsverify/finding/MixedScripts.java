package org.newsverify.finding;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportSource;

/**
 * A word of a source's name in letters of scripts that no language writes together, such as a Cyrillic "а" in a Latin name: it looks like
 * another name and is not it.
 *
 * <p>After "Highly Restrictive" of Unicode Technical Standard 39, 5.2, but word by word: a name may well have words of several scripts.
 */
final class MixedScripts implements Rule {

    /** What Japanese, Chinese and Korean write within one word. */
    private static final List<Set<UnicodeScript>> WRITTEN_TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    @Override
    public String code() {
        return "mixed-scripts";
    }

    @Override
    public List<Finding> check(Report report) {
        return report.sources().stream()
                .filter(source -> isMixed(source.name()))
                .map(this::findingOn)
                .toList();
    }

    private Finding findingOn(ReportSource source) {
        return finding(
                "the name “" + source.name()
                        + "” has letters of several scripts in one word, and may not be what it looks like",
                List.of(),
                source.mentions());
    }

    /** Whether one of its words has letters that are not written together. */
    static boolean isMixed(String name) {
        Set<UnicodeScript> word = EnumSet.noneOf(UnicodeScript.class);
        boolean mixed = false;
        for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
            int point = name.codePointAt(at);
            if (Character.isLetter(point)) {
                word.add(UnicodeScript.of(point));
                mixed |= isMixed(word);
            } else if (!isInWord(point)) {
                word.clear();
            }
        }
        return mixed;
    }

    private static boolean isInWord(int point) {
        int type = Character.getType(point);
        return Character.isDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || point == '\''
                || point == '’';
    }

    private static boolean isMixed(Set<UnicodeScript> word) {
        Set<UnicodeScript> own = EnumSet.copyOf(word);
        own.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        return own.size() > 1 && WRITTEN_TOGETHER.stream().noneMatch(scripts -> scripts.containsAll(own));
    }
}
