package org.newsverify.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the line under a title tells: "By Jane Roe, The Lowland Post, 4 May 2026" and "By The Lowland Post staff, 4 May 2026". A name that
 * follows the author's is the outlet's where a date follows it, or where it is called as papers and stations are; else it may be an office.
 */
final class Byline {

    private static final List<String> STAFF =
            List.of(" staff", " newsroom", " desk", " team", " reporters", " reporter", " correspondents");

    private Byline() {}

    /** Reads what stands behind "By". */
    static Metadata read(String line) {
        List<String> parts = new ArrayList<>(Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
        int all = parts.size();
        Optional<LocalDate> date = date(parts);
        if (date.isEmpty() && all > 1 && isDay(parts.get(all - 1))) {
            parts.remove(all - 1);
        }
        Optional<String> outlet = parts.size() < all && parts.size() > 1
                ? Optional.of(parts.remove(parts.size() - 1))
                : parts.stream().flatMap(part -> ofStaff(part).stream()).findFirst();
        return new Metadata(
                Optional.empty(),
                outlet,
                parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts)),
                date.map(LocalDate::toString));
    }

    /** "4 May" or "May 4": a date without its year, which shows that an outlet stands before it. */
    private static boolean isDay(String text) {
        String[] words = text.split(" ", -1);
        return words.length == 2 && month(words[0]) + month(words[1]) > 0 && number(words[0]) + number(words[1]) > 0;
    }

    private static Optional<String> ofStaff(String part) {
        return STAFF.stream()
                .filter(part.toLowerCase(Locale.ROOT)::endsWith)
                .map(staff -> part.substring(0, part.length() - staff.length()).strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The date in the last part or two, "4 May 2026" or "May 4, 2026", which are taken away. */
    private static Optional<LocalDate> date(List<String> parts) {
        for (int length = 1; length <= Math.min(2, parts.size()); length++) {
            List<String> last = parts.subList(parts.size() - length, parts.size());
            Optional<LocalDate> date = date(String.join(" ", last));
            if (date.isPresent()) {
                last.clear();
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        String[] words = text.split(" ", -1);
        if (words.length == 1 && text.length() == 10) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        if (words.length != 3) {
            return Optional.empty();
        }
        int month = month(words[0]) + month(words[1]); // one of them is 0
        int day = number(month(words[0]) > 0 ? words[1] : words[0]);
        try {
            return Optional.of(LocalDate.of(number(words[2]), month, day)).filter(date -> date.getYear() > 1800);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 1 for "January" or "Jan.", 0 for what is no month. */
    private static int month(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(".", "");
        return Arrays.stream(Month.values())
                .filter(month -> name.length() >= 3 && month.name().startsWith(name))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElse(0);
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : 0;
    }
}
