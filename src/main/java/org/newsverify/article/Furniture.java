package org.newsverify.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words with which a page speaks of itself. */
final class Furniture {

    /** Words that are a line of their own, or else may be the author's. */
    private static final Set<String> LINES = Set.of(
            "read more",
            "read also",
            "see also",
            "sign up",
            "subscribe",
            "subscribe now",
            "newsletter",
            "newsletters",
            "recommended",
            "advertisement",
            "advertising",
            "share",
            "share this article",
            "related",
            "related articles",
            "related stories");

    private static final List<String> STARTS = List.of(
            "read more",
            "read also",
            "also read",
            "see also",
            "related:",
            "related stories",
            "related articles",
            "recommended:",
            "recommended for you",
            "recommended reading",
            "more on this",
            "sign up for",
            "sign up to",
            "subscribe to",
            "subscribe now",
            "newsletter:",
            "story continues below",
            "article continues below",
            "continue reading",
            "share this",
            "share on",
            "follow us",
            "click here",
            "watch:",
            "watch the video",
            "listen to this",
            "download the app",
            "all rights reserved",
            "copyright ©",
            "copyright (c)",
            "copyright 19",
            "copyright 20",
            "©");

    private Furniture() {}

    /** Whether a line says nothing else. */
    static boolean isLine(CharSequence line) {
        return line.length() < 40
                && LINES.contains(line.toString()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[.:…>»→]", "")
                        .strip());
    }

    /** Whether a line begins so; one that quotes somebody is the author's. */
    static boolean begins(Piece line, String lowerCase) {
        return STARTS.stream().anyMatch(lowerCase::startsWith)
                && (line.words() <= 12 || lowerCase.contains(":"))
                && !Punctuation.hasQuotation(lowerCase);
    }
}
