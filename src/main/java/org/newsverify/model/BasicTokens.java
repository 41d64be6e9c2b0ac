package org.newsverify.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsverify.article.Span;

/**
 * Splits text into BERT's basic tokens: cleaned, lower-cased, without accents, parted at white space and around every punctuation
 * mark and Chinese character. As Hugging Face's {@code BertNormalizer} and {@code BertPreTokenizer} do it, char for char, with the
 * place of every normalised char in the original.
 */
public final class BasicTokens {

    private static final char REPLACEMENT = '\uFFFD';

    private BasicTokens() {}

    /**
     * One word, normalised.
     *
     * @param points its normalised code points
     * @param starts where in the text the char behind each of them starts
     * @param ends where that char ends
     */
    public record Token(int[] points, int[] starts, int[] ends) {

        public Span span() {
            return new Span(starts[0], ends[ends.length - 1]);
        }

        /** The place in the text of the normalised code points {@code [from, to)}. */
        public Span span(int from, int to) {
            return new Span(starts[from], ends[to - 1]);
        }
    }

    /** The tokens of {@code text[within]}, in order. */
    public static List<Token> of(CharSequence text, Span within) {
        List<Token> tokens = new ArrayList<>();
        Collector open = new Collector(tokens);
        int at = within.start();
        while (at < within.end()) {
            int point = Character.codePointAt(text, at);
            int end = Math.min(at + Character.charCount(point), within.end());
            if (isWhiteSpace(point)) {
                open.finish();
            } else if (isChinese(point)) {
                open.finish();
                open.add(point, at, end);
                open.finish();
            } else if (!isDropped(point)) {
                addNormalised(point, at, end, open);
            }
            at = end;
        }
        open.finish();
        return tokens;
    }

    private static void addNormalised(int point, int start, int end, Collector open) {
        if (point < 0x80) {
            addPoint(Character.toLowerCase(point), start, end, open);
            return;
        }
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        int[] points = apart.codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .toArray();
        for (int p : points) {
            addPoint(p, start, end, open);
        }
    }

    private static void addPoint(int point, int start, int end, Collector open) {
        if (isPunctuation(point)) {
            open.finish();
            open.add(point, start, end);
            open.finish();
        } else {
            open.add(point, start, end);
        }
    }

    private static boolean isWhiteSpace(int point) {
        // Unicode's White_Space, which neither of Java's own two tests is
        return point == ' '
                || (point >= '\t' && point <= '\r')
                || point == 0x85
                || (point >= 0xA0 && Character.isSpaceChar(point));
    }

    private static boolean isDropped(int point) {
        if (point == 0 || point == REPLACEMENT) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int point) {
        if (point < 0x80) {
            return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2A6DF)
                || (point >= 0x2A700 && point <= 0x2B73F)
                || (point >= 0x2B740 && point <= 0x2B81F)
                || (point >= 0x2B920 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    /** Gathers the code points of the open token. */
    private static final class Collector {
        private final List<Token> tokens;
        private int[] points = new int[16];
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int size;

        Collector(List<Token> tokens) {
            this.tokens = tokens;
        }

        void add(int point, int start, int end) {
            if (size == points.length) {
                points = Arrays.copyOf(points, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            points[size] = point;
            starts[size] = start;
            ends[size++] = end;
        }

        void finish() {
            if (size > 0) {
                tokens.add(
                        new Token(Arrays.copyOf(points, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size)));
                size = 0;
            }
        }
    }
}
