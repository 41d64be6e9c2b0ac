package org.newsverify.article;

import java.util.Arrays;

/** The lines of a text, for naming a place in it as editors do. A line ends with {@code '\n'}, which is its last code point. */
public final class Lines {

    private final int[] starts; // code points before each line

    private Lines(int[] starts) {
        this.starts = starts;
    }

    /** A place in a text: its line, and its column in code points, both counted from 1. */
    public record Place(int line, int column) {}

    public static Lines of(CharSequence text) {
        CodePoints points = CodePoints.of(text);
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = points.before(i + 1);
            }
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    /** Where the code point stands that has {@code position} others before it, in O(log n). */
    public Place at(int position) {
        int found = Arrays.binarySearch(starts, position);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, position - starts[line] + 1);
    }
}
