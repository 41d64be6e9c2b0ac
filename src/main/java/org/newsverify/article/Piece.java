package org.newsverify.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of pasted text that belong together, without the white space around each.
 *
 * @param lines at least one, in order, in chars of the input
 * @param text their words as they are seen, parted by single spaces
 */
record Piece(List<Span> lines, String text) {

    Piece {
        lines = List.copyOf(lines);
    }

    static Piece of(String input, Span line) {
        return new Piece(List.of(line), Invisible.without(line.in(input)));
    }

    /** Pieces that belong together as one, in time linear in their length. */
    static Piece join(List<Piece> pieces) {
        return pieces.size() == 1
                ? pieces.get(0)
                : new Piece(
                        pieces.stream().flatMap(piece -> piece.lines.stream()).toList(),
                        pieces.stream().map(Piece::text).collect(Collectors.joining(" ")));
    }

    char first() {
        return text.charAt(0);
    }

    /** Whether it ends as a sentence does: with a full stop or the like, perhaps within quotation marks or brackets. */
    boolean endsSentence() {
        int at = lastBeforeClosing();
        return at >= 0 && ".!?…:".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it holds nothing but marks that close what stands before it. */
    boolean isClosing() {
        return lastBeforeClosing() < 0;
    }

    private int lastBeforeClosing() {
        int at = text.length() - 1;
        while (at >= 0 && (Punctuation.isClosing(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    boolean beginsInMidSentence() {
        return Character.isLowerCase(text.codePointAt(0)) || ",;.!?)”’%".indexOf(first()) >= 0;
    }

    int words() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean starts = i == 0 || Punctuation.isSpace(text.charAt(i - 1));
            words += starts && !Punctuation.isSpace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
