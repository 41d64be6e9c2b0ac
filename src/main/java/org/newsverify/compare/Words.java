package org.newsverify.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of names and descriptions, so far as they tell one from another. */
final class Words {

    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "as", "who",
            "whom", "whose", "which", "that", "this", "their", "his", "her", "its", "is", "are", "was", "were", "be",
            "been", "has", "have", "had", "not", "no", "it", "he", "she", "they", "him", "them", "one", "two", "three",
            "four", "five", "six", "several", "some", "many", "another", "other", "there", "s");

    private Words() {}

    static int count(String text) {
        return all(text).size();
    }

    /** Those that mean something, in small letters and without the ending of a plural. */
    static Set<String> telling(String text) {
        Set<String> telling = new LinkedHashSet<>();
        for (String word : all(text)) {
            String plain = word.toLowerCase(Locale.ROOT);
            if (!EMPTY.contains(plain)) {
                String one = plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
                telling.add(one.equals("ministry") ? "minister" : one); // whichever speaks, it is one house
            }
        }
        return telling;
    }

    private static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
