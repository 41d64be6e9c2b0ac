package org.newsverify.article;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Decodes the source of a run of text, one character reference after the other, and tells what each char of it came from. */
final class CharacterReferences {

    /** Takes one piece of decoded text and where it stands in the source, in chars. */
    interface Sink {
        void add(int start, int stop, String decoded);
    }

    private static final int LONGEST_NAME = 32; // HTML's longest has 31 letters

    private static final int MOST_DECIMAL = 7; // digits in CommonMark
    private static final int MOST_HEXADECIMAL = 6;

    private static final int LONGEST_OLD_NAME = 6; // "&Aacute" and others

    private CharacterReferences() {}

    /** Decodes {@code source[from, to)}; a backslash before punctuation is an escape if {@code markdown}. */
    static void decode(String source, int from, int to, boolean markdown, Sink sink) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '&') {
                at = reference(source, at, to, markdown, sink);
            } else if (markdown && c == '\\' && at + 1 < to && isPunctuation(source.charAt(at + 1))) {
                sink.add(at, at + 2, source.substring(at + 1, at + 2));
                at += 2;
            } else {
                int end = at + 1;
                while (end < to && source.charAt(end) != '&' && !(markdown && source.charAt(end) == '\\')) {
                    end++;
                }
                sink.add(at, end, source.substring(at, end));
                at = end;
            }
        }
    }

    private static int reference(String source, int at, int to, boolean markdown, Sink sink) {
        int end = at + 1;
        boolean number = end < to && source.charAt(end) == '#';
        if (number) {
            end++;
        }
        // a number may have any length in HTML, and is then no character
        int longest = number && !markdown ? to : Math.min(to, end + LONGEST_NAME);
        while (end < longest && isAlphanumeric(source.charAt(end))) {
            end++;
        }
        boolean closed = end < to && source.charAt(end) == ';';
        String written = source.substring(at, closed ? end + 1 : end);
        String name = source.substring(at + 1, end);
        boolean literal = (markdown && !closed) || !isReference(name, closed);
        String decoded =
                literal ? written : markdown && number ? character(name) : Parser.unescapeEntities(written, false);
        if (decoded.equals(written) || decoded.isEmpty()) {
            sink.add(at, at + 1, "&");
            return at + 1;
        }
        // "&copyright" is "©" and then "right": what both end with was not part of the reference
        int tail = 0;
        while (tail < decoded.length() - 1
                && decoded.charAt(decoded.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        if (markdown && tail > 0) { // which takes whole names only
            sink.add(at, at + 1, "&");
            return at + 1;
        }
        sink.add(at, at + written.length() - tail, decoded.substring(0, decoded.length() - tail));
        return at + written.length() - tail;
    }

    /**
     * What CommonMark makes of a number: of 150 as well, which HTML takes for the dash that Windows has there. Empty if it is none, or
     * has too many digits.
     */
    private static String character(String name) {
        boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
        int radix = hexadecimal ? 16 : 10;
        int from = hexadecimal ? 2 : 1;
        int digits = name.length() - from;
        if (digits < 1 || digits > (hexadecimal ? MOST_HEXADECIMAL : MOST_DECIMAL)) {
            return "";
        }
        int codePoint = 0;
        for (int k = from; k < name.length(); k++) {
            int digit = Character.digit(name.charAt(k), radix);
            if (digit < 0) {
                return "";
            }
            codePoint = radix * codePoint + digit;
        }
        return codePoint == 0 || !Character.isValidCodePoint(codePoint) ? "\uFFFD" : Character.toString(codePoint);
    }

    /** Whether what follows an ampersand is a reference, or begins with one of the old ones that need no semicolon. */
    private static boolean isReference(String name, boolean closed) {
        if (name.startsWith("#") || (closed && Entities.isNamedEntity(name))) {
            return true;
        }
        for (int length = 2; length <= Math.min(LONGEST_OLD_NAME, name.length()); length++) {
            if (Entities.isBaseNamedEntity(name.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !isAlphanumeric(c);
    }

    /**
     * Writes {@code source[from, to)} decoded if that is what the parser made of it, or what the parser kept of that; otherwise the
     * parser's text, all of which then leads back to the whole stretch.
     */
    static void write(BlockWriter writer, String source, int from, int to, boolean markdown, String parsed) {
        StringBuilder decoded = new StringBuilder();
        decode(source, from, to, markdown, (start, stop, piece) -> decoded.append(piece));
        // CommonMark has it that a parser replaces U+0000
        String expected = markdown ? decoded.toString().replace('\0', '\uFFFD') : decoded.toString();
        if (expected.strip().equals(parsed.strip())) {
            decode(source, from, to, markdown, writer::add);
        } else if (!markdown && keep(source, from, to, parsed, (start, stop, piece) -> {}) == parsed.length()) {
            keep(source, from, to, parsed, writer::add);
        } else {
            writer.add(from, to, parsed);
        }
    }

    /** What a parser kept that drops some of a text, such as {@code </>}: how many chars of its text were found, in their order. */
    private static int keep(String source, int from, int to, String parsed, Sink sink) {
        int[] found = {0};
        decode(source, from, to, false, (start, stop, piece) -> {
            if (stop - start != piece.length()) { // a reference
                if (parsed.startsWith(piece, found[0])) {
                    sink.add(start, stop, piece);
                    found[0] += piece.length();
                }
                return;
            }
            for (int k = 0; k < piece.length(); k++) {
                if (found[0] < parsed.length() && piece.charAt(k) == parsed.charAt(found[0])) {
                    sink.add(start + k, start + k + 1, piece.substring(k, k + 1));
                    found[0]++;
                }
            }
        });
        return found[0];
    }
}
