package org.newsverify.article;

/**
 * Characters within words that nobody sees, by which a page breaks its lines or hides its words from programs: soft hyphens, spaces
 * of no width, marks of direction. What is read of an article has none.
 */
final class Invisible {

    private static final int LATIN = 0x250; // end of the letters of Western languages

    private Invisible() {}

    /**
     * Whether the char at a place is one. Joiners are if they stand beside a letter of a Western language or beside another that nobody
     * sees; elsewhere they shape words and emoji.
     */
    static boolean isAt(CharSequence text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u200C', '\u200D' -> isIdleBeside(text, at - 1) || isIdleBeside(text, at + 1);
            default -> isAlways(c);
        };
    }

    private static boolean isAlways(char c) {
        return switch (c) {
            case '\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', '\uFEFF' -> true;
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

    /** How many chars of {@code text[from, to)} are seen. */
    static int visible(CharSequence text, int from, int to) {
        int chars = 0;
        for (int at = from; at < to; at++) {
            chars += isAt(text, at) ? 0 : 1;
        }
        return chars;
    }

    /** Whether a joiner beside this place joins nothing. */
    private static boolean isIdleBeside(CharSequence text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c < LATIN && Character.isLetterOrDigit(c)) || c == '\u200C' || c == '\u200D' || isAlways(c);
    }
}
