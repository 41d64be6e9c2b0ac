package org.newsverify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The amounts that a sentence tells, and whether they are rounded: "more than 200", "almost six million". Years and days of a month are
 * none.
 */
final class Amounts {

    /** An amount; about, if a word before it says that it is not exact. */
    private record Amount(double value, boolean about) {

        boolean rounds(Amount other) {
            double most = Math.max(value, other.value);
            double apart = Math.abs(value - other.value) / most;
            return (apart <= FINE && most >= LARGE) || (apart <= COARSE && (about || other.about));
        }
    }

    private static final double FINE = 0.02; // of an amount: as far apart are two of which nothing is said
    private static final double COARSE = 0.15; // as far if a word says so
    private static final double LARGE = 100; // smaller ones are counted, not rounded, if nothing is said
    private static final int REACH = 3; // words before an amount that may say so
    private static final int HUNDRED = 100;

    private static final Set<String> ABOUT = Set.of(
            "some",
            "about",
            "around",
            "roughly",
            "approximately",
            "over",
            "than",
            "least",
            "nearly",
            "almost",
            "under",
            "up");

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Double> TIMES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final List<String> words;
    private final List<Amount> all = new ArrayList<>();

    private Amounts(String text) {
        this.words = words(text.toLowerCase(Locale.ROOT));
        int at = 0;
        while (at < words.size()) {
            at = read(at);
        }
    }

    /** Whether two sentences tell amounts that differ, but one may be the other, rounded. */
    static boolean areRounded(String first, String second) {
        List<Amount> one = new Amounts(first).all;
        List<Amount> other = new Amounts(second).all;
        List<Amount> rest = without(other, one);
        return without(one, other).stream().anyMatch(amount -> rest.stream().anyMatch(amount::rounds));
    }

    private static List<Amount> without(List<Amount> amounts, List<Amount> others) {
        return amounts.stream()
                .filter(amount -> others.stream().noneMatch(other -> other.value() == amount.value()))
                .toList();
    }

    /** Reads what begins at a word; tells where the next begins. */
    private int read(int at) {
        String word = words.get(at);
        int next = at + 1;
        double value = 0;
        if (Character.isDigit(word.charAt(0))) {
            value = isDate(at) ? 0 : number(word);
        } else if (TENS.containsKey(word)) {
            value = TENS.getOrDefault(word, 0);
            int one = SMALL.getOrDefault(word(next), HUNDRED);
            if (one < 10) {
                value += one;
                next++;
            }
        } else {
            value = SMALL.getOrDefault(word, 0);
        }
        if (value == 0) {
            return next;
        }
        while (TIMES.containsKey(word(next))) {
            value *= TIMES.getOrDefault(word(next), 1.0);
            next++;
        }
        all.add(new Amount(
                value, words.subList(Math.max(0, at - REACH), at).stream().anyMatch(ABOUT::contains)));
        return next;
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    private boolean isDate(int at) {
        String word = words.get(at);
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return year || MONTHS.contains(word(at + 1)) || MONTHS.contains(word(at - 1));
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            return 0; // "1.2.3"
        }
    }

    /** Runs of letters, and of digits with points and commas between them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean digits = isDigit(text, start);
            while (end < text.length() && (digits ? isInNumber(text, end) : Character.isLetter(text.charAt(end)))) {
                end++;
            }
            if (end > start) {
                words.add(text.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private static boolean isInNumber(String text, int at) {
        char c = text.charAt(at);
        return isDigit(text, at) || ((c == '.' || c == ',') && isDigit(text, at + 1));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
