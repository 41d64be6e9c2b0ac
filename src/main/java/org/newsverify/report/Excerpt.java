package org.newsverify.report;

/** What is shown of a text that may be long. */
public final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /** The text, or its beginning and "…", of at most so many chars; no code point is cut in two. */
    public static String of(String text, int longest) {
        return text.length() <= longest ? text : beginning(text, longest - MORE.length()) + MORE;
    }

    /** The text, or its beginning, of at most so many chars; no code point is cut in two. */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean inside =
                Character.isHighSurrogate(text.charAt(longest - 1)) && Character.isLowSurrogate(text.charAt(longest));
        return text.substring(0, inside ? longest - 1 : longest);
    }
}
