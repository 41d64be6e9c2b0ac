package org.newsverify.article;

/**
 * Characters within words that nobody sees, by which a page breaks its lines or hides its words from programs: soft hyphens, spaces
 * of no width, marks of direction. What is read of an article has none.
 */
final class Invisible {

    private static final int LATIN = 0x250; // end of the letters of Western languages

    private Invisible() {}

    /** Whether the char at a place is one; joiners are only between letters of Western languages, elsewhere they shape words and emoji. */
    static boolean isAt(CharSequence text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', '\uFEFF' -> true;
            case '\u200C', '\u200D' -> isLatin(text, at - 1) && isLatin(text, at + 1);
            default -> ('\u202A' <= c && c <= '\u202E') || ('\u2060' <= c && c <= '\u206F');
        };
    }

    /** The text without them. */
    static String without(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isAt(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isLatin(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < LATIN && Character.isLetterOrDigit(text.charAt(at));
    }
}
