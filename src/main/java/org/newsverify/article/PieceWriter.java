package org.newsverify.article;

/** Writes a piece into a draft: white space becomes one space, and none where a mark belongs to the word beside it. */
final class PieceWriter {

    private final String input;
    private final DraftBuilder draft;
    private boolean empty = true;
    private char last; // written
    private boolean opening; // whether it is a mark that stands alone and opens what follows it
    private boolean quoting; // whether a quotation is open
    private int gap = -1; // where white space begins that is not written yet

    private PieceWriter(String input, DraftBuilder draft) {
        this.input = input;
        this.draft = draft;
    }

    static void write(String input, Piece piece, DraftBuilder draft) {
        PieceWriter writer = new PieceWriter(input, draft);
        for (Span line : piece.lines()) {
            writer.line(line);
        }
    }

    private void line(Span line) {
        if (!empty && gap < 0) {
            gap = line.start();
        }
        int at = line.start();
        while (at < line.end()) {
            if (Punctuation.isSpace(input.charAt(at))) {
                gap = gap < 0 ? at : gap;
                at++;
                continue;
            }
            int end = at;
            while (end < line.end() && !Punctuation.isSpace(input.charAt(end))) {
                end++;
            }
            word(at, end);
            at = end;
        }
    }

    private void word(int start, int end) {
        if (end - start == 1 && input.charAt(start) == '.' && gap >= 0 && last == '.') {
            return; // the second full stop of a sentence
        }
        if (Invisible.visible(input, start, end) == 0) {
            return;
        }
        if (gap >= 0 && !empty && !opening && !belongsToWordBefore(start, end)) {
            draft.put(gap, start, " ");
        }
        draft.copy(start, end);
        quoting = Punctuation.leavesQuotationOpen(input.substring(start, end), quoting);
        empty = false;
        gap = -1;
        last = input.charAt(end - 1);
        opening = end - start == 1 && ("(“„".indexOf(last) >= 0 || (last == '"' && quoting));
    }

    /** Whether a word begins with a mark that has no space before it: "word ,", "word ”.". */
    private boolean belongsToWordBefore(int start, int end) {
        char first = input.charAt(start);
        boolean alone = end - start == 1 || !Character.isLetterOrDigit(input.charAt(start + 1));
        return switch (first) {
            case ',', ';' -> alone;
            case '.', '!', '?' -> alone && !(end - start > 1 && input.charAt(start + 1) == first);
            case '”', '’', ')' -> alone;
            case '"' -> alone && quoting;
            default -> false;
        };
    }
}
