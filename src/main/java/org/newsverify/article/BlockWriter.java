package org.newsverify.article;

import java.util.Arrays;

/**
 * Writes a draft char by char, each with the stretch of the input that it stands for. White space is collapsed to one space and
 * dropped at the borders of a block. What stands before what has been written is left out, since a draft never goes back.
 */
final class BlockWriter {

    private final String input;
    private final DraftBuilder draft;
    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[256];
    private int[] to = new int[256];
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private boolean blank; // white space is due before the next char
    private int blankFrom;
    private int blankTo;
    private int last; // chars of the input that are behind
    private int prose;

    BlockWriter(String input) {
        this.input = input;
        this.draft = new DraftBuilder(input);
    }

    /** Ends the open block and begins one. */
    void begin(Block.Kind next) {
        end();
        kind = next;
    }

    /** Input {@code [start, stop)} stands for {@code written}. */
    void add(int start, int stop, String written) {
        if (start < last) {
            return;
        }
        last = stop;
        if (written.isBlank() || (written.length() == 1 && isWhite(written.charAt(0)))) {
            white(start, stop);
            return;
        }
        boolean same = stop - start == written.length() && input.startsWith(written, start);
        for (int i = 0; i < written.length(); i++) {
            int first = same ? start + i : start;
            int end = same ? first + 1 : stop;
            if (isWhite(written.charAt(i))) {
                white(first, end);
            } else if (!Invisible.isAt(written, i)) {
                write(first, end, written.charAt(i));
            }
        }
    }

    /** Notes white space that input {@code [start, stop)}, which may be empty, stands for. */
    private void white(int start, int stop) {
        if (!blank) {
            blank = true;
            blankFrom = start;
            blankTo = start;
        }
        blankTo = Math.max(stop, blankTo);
    }

    /** Notes white space that stands for no char of the input that could be named, such as the end of a line. */
    void space() {
        white(last, last);
    }

    private void write(int start, int stop, char c) {
        if (blank && !text.isEmpty()) {
            if (blankFrom == start && blankTo == stop) {
                append(start, stop, ' '); // one stretch for the space and its neighbours
            } else {
                int space = Math.min(blankFrom, start);
                append(space, Math.max(space, Math.min(blankTo, start)), ' ');
            }
        }
        blank = false;
        append(start, stop, c);
    }

    private void append(int start, int stop, char c) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, 2 * at);
            to = Arrays.copyOf(to, 2 * at);
        }
        from[at] = start;
        to[at] = stop;
        text.append(c);
    }

    private void end() {
        blank = false;
        dropJoiners();
        if (text.isEmpty()) {
            return;
        }
        Block.Kind written = Furniture.isLine(text) ? Block.Kind.FURNITURE : kind;
        draft.begin(written);
        if (written == Block.Kind.PARAGRAPH) {
            prose++;
        }
        int at = 0;
        while (at < text.length()) {
            at = isCopy(at) ? copy(at) : put(at);
        }
        text.setLength(0);
    }

    /** Those that join nothing, which shows only here when they were written as references, away from the letters beside them. */
    private void dropJoiners() {
        String all = text.toString();
        text.setLength(0);
        for (int at = 0; at < all.length(); at++) {
            if (!Invisible.isAt(all, at)) {
                from[text.length()] = from[at];
                to[text.length()] = to[at];
                text.append(all.charAt(at));
            }
        }
    }

    private boolean isCopy(int at) {
        return to[at] == from[at] + 1 && input.charAt(from[at]) == text.charAt(at);
    }

    private int copy(int at) {
        int end = at + 1;
        while (end < text.length() && isCopy(end) && from[end] == to[end - 1]) {
            end++;
        }
        draft.copy(from[at], to[end - 1]);
        return end;
    }

    private int put(int at) {
        int end = at + 1;
        while (end < text.length() && from[end] == from[at] && to[end] == to[at]) {
            end++;
        }
        draft.put(from[at], to[at], text.substring(at, end));
        return end;
    }

    /**
     * What has been written.
     *
     * @throws UnreadableException with this message if there is not one paragraph
     */
    Draft build(Metadata metadata, String message) throws UnreadableException {
        end();
        if (prose == 0) {
            throw new UnreadableException(message);
        }
        return draft.build(metadata);
    }

    static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
