package org.newsverify.tag;

import org.newsverify.model.Vocabulary;

/**
 * Consecutive words of an article that the model reads at once: [CLS], then each paragraph's pieces and a [SEP].
 *
 * @param from the first word's place in the article
 * @param to the place behind the last word
 * @param first the position of [CLS], then of each word's first piece
 */
record Window(int from, int to, long[] pieces, long[] cases, long[] quotes, long[] first) {

    /** Words {@code [from, to)} of {@code words}; a [SEP] follows each word that ends a paragraph or the window. */
    static Window of(TaggedText text, int from, int to, Vocabulary vocabulary) {
        int size = 1;
        for (int w = from; w < to; w++) {
            size += text.words().get(w).pieces().length + (text.endsParagraph(w) || w == to - 1 ? 1 : 0);
        }
        long[] pieces = new long[size];
        long[] cases = new long[size];
        long[] quotes = new long[size];
        long[] first = new long[to - from + 1];
        pieces[0] = vocabulary.start;
        int at = 1;
        for (int w = from; w < to; w++) {
            Word word = text.words().get(w);
            first[w - from + 1] = at;
            for (int piece : word.pieces()) {
                pieces[at] = piece;
                cases[at] = word.letters().ordinal();
                quotes[at++] = word.quote().ordinal();
            }
            if (text.endsParagraph(w) || w == to - 1) {
                pieces[at++] = vocabulary.separator;
            }
        }
        return new Window(from, to, pieces, cases, quotes, first);
    }

    int words() {
        return to - from;
    }

    /** How far a word of the article stands from the nearer edge of this window. */
    int depth(int word) {
        return Math.min(word - from, to - 1 - word);
    }

    boolean holds(int word) {
        return word >= from && word < to;
    }
}
