package org.newsverify.writer;

import java.util.Comparator;
import org.newsverify.article.Span;

/**
 * A stretch of the article's text that is shown to be something.
 *
 * @param id of the claim, the response or the source; empty where there is none
 * @param style classes of the style sheet
 * @param rank of several marks of a kind at one place, that of the least rank is shown, and of those the shortest
 */
record Mark(Span span, Kind kind, String id, String style, int rank) {

    /** Which of two marks of a kind is shown; never equal for two that are not. */
    static final Comparator<Mark> SHOWN_FIRST = Comparator.comparingInt(Mark::rank)
            .thenComparingInt(mark -> mark.span().length())
            .thenComparing(Mark::span)
            .thenComparing(Mark::id)
            .thenComparing(Mark::style);

    /** What a stretch is; one place may be one of each. */
    enum Kind {
        /** The words of a claim. */
        CLAIM,
        /** What a source says. */
        CONTENT,
        /** The mention of a source. */
        SOURCE,
        /** "said", "according to". */
        CUE,
        /** The words of an answer. */
        ANSWER
    }
}
