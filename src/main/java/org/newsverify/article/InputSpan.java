package org.newsverify.article;

/**
 * A stretch of the decoded input as the user has it, {@code [start, end)}, counted in Unicode code points from 0; a Byte Order
 * Mark is not counted. The unit of Python, of the W3C Web Annotation selectors and of brat.
 */
public record InputSpan(int start, int end) {

    /** @throws IllegalArgumentException if start is negative or behind end */
    public InputSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }
}
