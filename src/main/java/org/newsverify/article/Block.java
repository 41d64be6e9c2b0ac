package org.newsverify.article;

/** A paragraph of the cleaned text, or a line of it that is not article text. */
public record Block(Span span, Kind kind) {

    /** What a block is. Only {@link #PARAGRAPH} and {@link #HEADING} are the author's prose. */
    public enum Kind {
        PARAGRAPH,
        /** The title, or a heading between paragraphs. */
        HEADING,
        BYLINE,
        /** Who took a picture. */
        CREDIT,
        /** What a picture shows. */
        CAPTION,
        /** "Read more", "Sign up", "Advertisement": the page speaking of itself. */
        FURNITURE
    }

    /** Whether it is the author's: a paragraph or a heading. */
    public boolean isText() {
        return kind == Kind.PARAGRAPH || kind == Kind.HEADING;
    }
}
