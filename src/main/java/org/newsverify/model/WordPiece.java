package org.newsverify.model;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.Span;

/** Cuts a basic token into the longest pieces that the vocabulary holds, from left to right, as BERT does. */
public final class WordPiece {

    private static final int LONGEST_WORD = 100; // code points; a longer word is one unknown piece

    private final Vocabulary vocabulary;

    public WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A piece: its number, and where it stands in the text. */
    public record Piece(int number, Span span) {}

    /** The pieces of a token; one unknown piece if the vocabulary cannot make it up. */
    public List<Piece> pieces(BasicTokens.Token token) {
        int length = token.points().length;
        List<Piece> pieces = new ArrayList<>(2);
        int at = 0;
        while (at < length && length <= LONGEST_WORD) {
            int end = length;
            int number = -1;
            while (end > at) {
                String piece = new String(token.points(), at, end - at);
                number = vocabulary.number(at == 0 ? piece : "##" + piece);
                if (number >= 0) {
                    break;
                }
                end--;
            }
            if (number < 0) {
                break;
            }
            pieces.add(new Piece(number, token.span(at, end)));
            at = end;
        }
        return at == length ? pieces : List.of(new Piece(vocabulary.unknown, token.span()));
    }
}
