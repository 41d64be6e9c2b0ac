package org.newsverify.article;

import java.util.Optional;

/** Where agencies' reports begin: "PORT ELLERY, 3 February (Meridian News) - The minister resigned". */
final class Dateline {

    private static final int LONGEST = 100; // chars, up to the dash
    private static final String DASHES = "-–—";

    private Dateline() {}

    /** The agency that a first paragraph names so; empty for prose. */
    static Optional<String> outlet(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        int open = head.indexOf('(');
        int close = head.indexOf(')', Math.max(open, 0));
        if (open < 3 || close < 0 || !isPlace(head.substring(0, open))) {
            return Optional.empty();
        }
        String behind = head.substring(close + 1).stripLeading();
        String name = head.substring(open + 1, close).strip();
        boolean named = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return named && !behind.isEmpty() && DASHES.indexOf(behind.charAt(0)) >= 0
                ? Optional.of(name)
                : Optional.empty();
    }

    /** "PORT ELLERY, 3 February ": what stands before the first comma is in capitals. */
    private static boolean isPlace(String text) {
        String place = text.split(",", 2)[0].strip();
        return place.length() > 1
                && place.codePoints().noneMatch(Character::isLowerCase)
                && place.codePoints().anyMatch(Character::isUpperCase);
    }
}
