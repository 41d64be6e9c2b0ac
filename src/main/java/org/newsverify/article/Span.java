package org.newsverify.article;

/**
 * A stretch of an article's cleaned text, {@code [start, end)}, counted in {@code char}s of {@link Article#text()}.
 *
 * <p>Positions in the input that the user gave are another thing, counted otherwise: see {@link InputSpan}.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if start is negative or behind end */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of this span in the text that it belongs to. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
