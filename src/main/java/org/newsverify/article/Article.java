package org.newsverify.article;

import java.util.List;

/**
 * An article, read and cleaned.
 *
 * @param file how the user named the input; {@code -} for standard input
 * @param text the cleaned text: blocks parted by one {@code '\n'}, no line break within a block
 * @param blocks its paragraphs, headings, credits …, in order, together all of the text but the line breaks
 * @param language ISO 639-1 code of the language it seems to be in, {@code und} when unclear
 * @param words how many words the text has
 * @param origin the input that it was made from
 */
public record Article(
        String file, String text, List<Block> blocks, Metadata metadata, String language, int words, Origin origin) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Where a span of the cleaned text stands in the input. */
    public InputSpan inInput(Span span) {
        return origin.locate(span);
    }

    /** Where a stretch of the input stands in the cleaned text: all that comes from any of it; empty if that is nothing. */
    public Span inText(InputSpan span) {
        return origin.cleaned(span);
    }

    /**
     * The words of a stretch as they stand in the decoded input.
     *
     * @throws IndexOutOfBoundsException if it does not lie within the input
     */
    public String inputText(InputSpan span) {
        return origin.points().in(span);
    }
}
