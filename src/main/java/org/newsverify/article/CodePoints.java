package org.newsverify.article;

import java.util.Arrays;

/** A text whose positions in chars and in code points are turned into each other, in O(log s) for s surrogate pairs. */
public final class CodePoints {

    private final String text;
    private final int[] pairs; // where the second half of each surrogate pair stands

    private CodePoints(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    public static CodePoints of(CharSequence text) {
        int[] pairs = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            // a high half never follows as a low one, so pairs cannot overlap; lone halves count as one code point
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                pairs[count++] = i;
            }
        }
        return new CodePoints(text.toString(), Arrays.copyOf(pairs, count));
    }

    /** How many code points stand before the char at {@code position}; inside a pair, the pair is not counted. */
    public int before(int position) {
        // a pair whose second half lies before the position has one code point for two chars
        int found = Arrays.binarySearch(pairs, position);
        int complete = found >= 0 ? found : -found - 1;
        boolean inside = found >= 0;
        return position - complete - (inside ? 1 : 0);
    }

    /**
     * The text of a stretch.
     *
     * @throws IndexOutOfBoundsException if it does not lie within the text
     */
    public String in(InputSpan span) {
        return text.substring(chars(span.start()), chars(span.end()));
    }

    /** How many chars stand before the code point at {@code position}. */
    public int chars(int position) {
        // the pair k, counted from 0, is the code point pairs[k] - 1 - k
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - 1 - middle < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return position + low;
    }
}
