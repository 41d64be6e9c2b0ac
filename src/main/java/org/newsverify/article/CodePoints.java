package org.newsverify.article;

import java.util.Arrays;

/** Turns positions in chars into positions in code points and back, in O(log s) for a text with s surrogate pairs. */
public final class CodePoints {

    private final int[] pairs; // where the second half of each surrogate pair stands

    private CodePoints(int[] pairs) {
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
        return new CodePoints(Arrays.copyOf(pairs, count));
    }

    /** How many code points stand before the char at {@code position}; inside a pair, the pair is not counted. */
    public int before(int position) {
        // a pair whose second half lies before the position has one code point for two chars
        int found = Arrays.binarySearch(pairs, position);
        int complete = found >= 0 ? found : -found - 1;
        boolean inside = found >= 0;
        return position - complete - (inside ? 1 : 0);
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
