package org.newsverify.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Whether two names are of the same: "the coastguard" and "Skarholm coastguard", "Lunde" and "Petra Lunde", "SBC" and "Skarholm Broadcasting Company". */
final class Names {

    private static final int ACRONYM = 3; // letters at least
    private static final List<String> FILES =
            List.of(".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown", ".json");

    private Names() {}

    static boolean same(String first, String second) {
        if (isFile(first) || isFile(second)) {
            return first.equals(second);
        }
        Set<String> one = Words.telling(first);
        Set<String> other = Words.telling(second);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other)) {
            return true; // "Halvard University" is the University of Halvard
        }
        return one.size() <= other.size()
                ? isShort(one, other) || isAcronym(first, other)
                : isShort(other, one) || isAcronym(second, one);
    }

    /** Whether it is a file, by which an article goes that tells no outlet: "b/story.txt" has nothing to do with "story.txt". */
    private static boolean isFile(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return StringUtils.containsAny(name, '/', '\\') || FILES.stream().anyMatch(small::endsWith);
    }

    /** Whether all of a name's words are in a longer one, which ends as it does. */
    private static boolean isShort(Set<String> name, Set<String> longer) {
        return longer.containsAll(name) && last(name).equals(last(longer));
    }

    private static boolean isAcronym(String name, Set<String> words) {
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return initials.length() >= ACRONYM && Words.telling(name).equals(Set.of(initials));
    }

    private static String last(Set<String> words) {
        return List.copyOf(words).get(words.size() - 1);
    }
}
