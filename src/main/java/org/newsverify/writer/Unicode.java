package org.newsverify.writer;

/** Makes any string safe to put out. */
public final class Unicode {

    private static final char REPLACEMENT = '\uFFFD';

    private Unicode() {}

    /** The text with U+FFFD for each lone surrogate, so that it has a UTF-8 form. */
    public static String wellFormed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(isSurrogate(point) ? REPLACEMENT : point));
        return out.toString();
    }

    /**
     * The text as one line that does nothing to a terminal: white space is one blank, and what a terminal obeys or hides, such as
     * escape sequences, other control characters and changes of the writing direction, is spelled out as {@code <U+001B>}.
     */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(out, point));
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    /** The text with all its white space, but with what {@link #printable} spells out spelled out; a line break is a blank. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || point == '\r') {
                out.append(' ');
            } else {
                appendSeen(out, point);
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (isBlank(point)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else {
            appendSeen(out, point);
        }
    }

    private static void appendSeen(StringBuilder out, int point) {
        if (isSurrogate(point)) {
            out.append(REPLACEMENT);
        } else if (isObeyed(point)) {
            out.append(String.format("<U+%04X>", point));
        } else {
            out.appendCodePoint(point);
        }
    }

    private static boolean isBlank(int point) {
        return point == '\n' || point == '\t' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isSurrogate(int point) {
        return Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
    }

    /** Whether a terminal obeys or hides it, or takes it for the end of a line or of the text. */
    static boolean isObeyed(int point) {
        boolean joiner = point == 0x200C || point == 0x200D; // part of words and emoji
        return Character.isISOControl(point)
                || point == '\u2028'
                || point == '\u2029'
                || (Character.getType(point) == Character.FORMAT && !joiner)
                || isNoncharacter(point);
    }

    /** Of no meaning outside a program (Unicode, 23.7); parsers take some for the end of the text. */
    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (0xFDD0 <= point && point <= 0xFDEF);
    }
}
