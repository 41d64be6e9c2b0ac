package org.newsverify.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Undoes line wrapping: gathers the lines that stand together without a blank line between them, unless a line break is the end of
 * a paragraph. It is where the next line's first word would still have fitted: nobody wraps there.
 */
final class Unwrapper {

    /** A line that is longer was not wrapped by hand or by a mail program. */
    private static final int WIDEST = 132;

    private final String input;
    private final List<Span> lines;
    private final int[] widths; // of the lines as they are seen, in chars
    private final int width; // of the widest
    private final boolean wrapped;

    private Unwrapper(String input, List<Span> lines, List<Boolean> adjacent) {
        this.input = input;
        this.lines = lines;
        widths = lines.stream()
                .mapToInt(line -> Invisible.visible(input, line.start(), line.end()))
                .toArray();
        width = Arrays.stream(widths).max().orElse(0);
        int full = 0;
        int breaks = 0;
        for (int k = 1; k < lines.size(); k++) {
            if (adjacent.get(k)) {
                breaks++;
                full += isFull(k - 1) ? 1 : 0;
            }
        }
        wrapped = width <= WIDEST && 2 * full > breaks;
    }

    /** {@code adjacent} tells of each line whether it follows the one before without a blank line. */
    static List<Piece> unwrap(String input, List<Span> lines, List<Boolean> adjacent) {
        Unwrapper unwrapper = new Unwrapper(input, lines, adjacent);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int k = 1; k <= lines.size(); k++) {
            if (k == lines.size() || !adjacent.get(k) || !unwrapper.wrapped || !unwrapper.isFull(k - 1)) {
                pieces.add(unwrapper.piece(from, k));
                from = k;
            }
        }
        return pieces;
    }

    private boolean isFull(int line) {
        int first = lines.get(line + 1).start();
        int end = first;
        while (end < lines.get(line + 1).end() && !Punctuation.isSpace(input.charAt(end))) {
            end++;
        }
        return widths[line] + 1 + Invisible.visible(input, first, end) > width;
    }

    private Piece piece(int from, int to) {
        if (to - from == 1) {
            return Piece.of(input, lines.get(from));
        }
        StringBuilder text = new StringBuilder();
        for (Span line : lines.subList(from, to)) {
            text.append(text.length() == 0 ? "" : " ").append(Invisible.without(line.in(input)));
        }
        return new Piece(lines.subList(from, to), text.toString());
    }
}
