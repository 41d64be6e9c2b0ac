package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.Span;
import org.newsverify.model.BasicTokens;
import org.newsverify.model.Vocabulary;
import org.newsverify.model.WordPiece;

/** A paragraph as the words that the model reads; {@code words.py} does the same in training. */
final class Words {

    private final WordPiece wordPiece;

    Words(Vocabulary vocabulary) {
        wordPiece = new WordPiece(vocabulary);
    }

    List<Word> of(String text, Span paragraph) {
        List<BasicTokens.Token> tokens = BasicTokens.of(text, paragraph);
        List<QuoteState> quotes =
                QuoteState.of(tokens.stream().map(t -> t.span().in(text)).toList());
        List<Word> words = new ArrayList<>(tokens.size());
        for (int k = 0; k < tokens.size(); k++) {
            BasicTokens.Token token = tokens.get(k);
            int[] pieces = wordPiece.pieces(token).stream()
                    .mapToInt(WordPiece.Piece::number)
                    .toArray();
            words.add(new Word(token.span(), pieces, LetterCase.of(token.span().in(text)), quotes.get(k)));
        }
        return words;
    }
}
