package org.newsverify.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.Span;

/** The words of an article that the model reads, paragraph after paragraph. */
record TaggedText(List<Word> words, BitSet paragraphStarts) {

    /** The words of the paragraphs and headings; credits, captions and the like are not read. */
    static TaggedText of(Article article, Words reader) {
        List<Word> words = new ArrayList<>(article.words() * 2);
        BitSet starts = new BitSet();
        for (Block block : article.blocks()) {
            if (block.isText()) {
                List<Word> more = reader.of(article.text(), block.span());
                if (!more.isEmpty()) {
                    starts.set(words.size());
                    words.addAll(more);
                }
            }
        }
        return new TaggedText(words, starts);
    }

    boolean endsParagraph(int word) {
        return word == words.size() - 1 || paragraphStarts.get(word + 1);
    }

    /** The place behind the last word of the paragraph that a word stands in. */
    int paragraphEnd(int word) {
        int next = paragraphStarts.nextSetBit(word + 1);
        return next < 0 ? words.size() : next;
    }

    /** The part of the article's text that words {@code [from, to)} take up. */
    Span span(int from, int to) {
        return words.get(from).span().cover(words.get(to - 1).span());
    }
}
