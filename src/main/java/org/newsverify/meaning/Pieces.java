package org.newsverify.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.newsverify.article.Span;
import org.newsverify.model.BasicTokens;
import org.newsverify.model.Vocabulary;
import org.newsverify.model.WordPiece;

/** Turns sentences into what the network reads: [CLS] first [SEP], or [CLS] first [SEP] second [SEP]. */
final class Pieces {

    private static final int LONGEST = 4_000; // chars of a sentence that are looked at: far more than fit

    private final Vocabulary vocabulary;
    private final WordPiece wordPiece;
    private final int room;

    /** {@code room} is the most pieces of an input, the marks between included. */
    Pieces(Vocabulary vocabulary, int room) {
        this.vocabulary = vocabulary;
        this.wordPiece = new WordPiece(vocabulary);
        this.room = room;
    }

    /** Numbers of pieces, and for each whether it is of the first (0) or the second sentence (1). */
    record Input(long[] pieces, long[] sides) {}

    Input of(String sentence) {
        long[] pieces = marked(cut(numbers(sentence), room - 2));
        return new Input(pieces, new long[pieces.length]);
    }

    /** Where the two are too long together, the longer one loses its end. */
    Input of(String first, String second) {
        long[] a = numbers(first);
        long[] b = numbers(second);
        int free = room - 3;
        a = cut(a, Math.max(free / 2, free - b.length));
        b = cut(b, free - a.length);
        long[] begin = marked(a);
        long[] pieces = LongStream.concat(
                        Arrays.stream(begin), LongStream.concat(Arrays.stream(b), LongStream.of(vocabulary.separator)))
                .toArray();
        long[] sides = new long[pieces.length];
        Arrays.fill(sides, begin.length, sides.length, 1);
        return new Input(pieces, sides);
    }

    private long[] marked(long[] pieces) {
        return LongStream.concat(
                        LongStream.of(vocabulary.start),
                        LongStream.concat(Arrays.stream(pieces), LongStream.of(vocabulary.separator)))
                .toArray();
    }

    private static long[] cut(long[] pieces, int length) {
        return pieces.length <= length ? pieces : Arrays.copyOf(pieces, length);
    }

    private long[] numbers(String sentence) {
        List<BasicTokens.Token> tokens = BasicTokens.of(sentence, new Span(0, Math.min(sentence.length(), LONGEST)));
        return tokens.stream()
                .flatMap(token -> wordPiece.pieces(token).stream())
                .mapToLong(WordPiece.Piece::number)
                .toArray();
    }
}
