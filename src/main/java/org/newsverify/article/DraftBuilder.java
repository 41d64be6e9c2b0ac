package org.newsverify.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@link Draft} from left to right. What of the input is neither copied nor replaced is dropped. Positions are chars of the
 * input and never go back.
 */
final class DraftBuilder {

    private final String input;
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder alignment = Alignment.builder();
    private final List<Block> blocks = new ArrayList<>();
    private int done; // chars of the input accounted for
    private int start; // where the open block starts in the text
    private Block.Kind kind = Block.Kind.PARAGRAPH;

    DraftBuilder(String input) {
        this.input = input;
    }

    /** Ends the open block, if it holds anything, and begins one. */
    void begin(Block.Kind next) {
        end();
        kind = next;
    }

    /** Whether nothing has been written to the open block. */
    boolean isEmpty() {
        return text.length() == start;
    }

    /** Input {@code [from, to)} as it stands, but for what is invisible. */
    void copy(int from, int to) {
        int begin = from;
        for (int at = from; at < to; at++) {
            if (Invisible.isAt(input, at)) {
                copyVisible(begin, at);
                begin = at + 1;
            }
        }
        copyVisible(begin, to);
    }

    private void copyVisible(int from, int to) {
        if (from < to) {
            separate();
            alignment.replace(from - done, 0).equal(to - from);
            text.append(input, from, to);
            done = to;
        }
    }

    /** Input {@code [from, to)}, which may be empty, as {@code written}. */
    void put(int from, int to, String written) {
        String visible = Invisible.without(written);
        if (!visible.isEmpty()) {
            separate();
            alignment.replace(from - done, 0).replace(to - from, visible.length());
            text.append(visible);
            done = to;
        }
    }

    private void separate() {
        if (isEmpty() && start > 0 && text.charAt(start - 1) != '\n') {
            alignment.replace(0, 1);
            text.append('\n');
            start++;
        }
    }

    private void end() {
        if (!isEmpty()) {
            blocks.add(new Block(new Span(start, text.length()), kind));
            start = text.length();
        }
    }

    Draft build(Metadata metadata) {
        end();
        alignment.replace(input.length() - done, 0);
        return new Draft(text.toString(), alignment.build(input.length(), text.length()), blocks, metadata);
    }
}
