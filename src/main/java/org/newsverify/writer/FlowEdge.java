package org.newsverify.writer;

import java.util.Locale;

/**
 * A line of the flow picture, which leads to a claim or on the way to it.
 *
 * @param from key of a box
 * @param to key of a box
 * @param tone that of an answer; {@link Tone#PLAIN} for who says so
 * @param doubtful whether it may not be an answer to this claim
 */
record FlowEdge(String from, String to, Tone tone, boolean doubtful) {

    private static final int BADGE = 9; // radius of the sign at the end of an answer

    boolean isAnswer() {
        return tone != Tone.PLAIN;
    }

    /** Draws it from the side of one box to that of another. An answer ends at {@code y}, others in the middle. */
    void write(FlowBox start, FlowBox end, int y, Markup page) {
        String style = "edge " + tone.style() + (doubtful ? " doubtful" : "");
        if (!isAnswer()) {
            curve(start.right(), start.middle(), end.x() - 5, end.middle(), style, page);
            String arrow = String.format(Locale.ROOT, "M%d %dl-7 -4v8z", end.x(), end.middle());
            page.empty("path", "class", "arrow", "d", arrow).line();
            return;
        }
        curve(start.x(), start.middle(), end.right() + BADGE, y, style, page);
        String x = String.valueOf(end.right() + BADGE);
        page.empty("circle", "class", style, "cx", x, "cy", String.valueOf(y), "r", String.valueOf(BADGE));
        page.element("text", tone.sign(), "class", "sign " + tone.style(), "x", x, "y", String.valueOf(y + 5))
                .line();
    }

    private static void curve(int x, int y, int toX, int toY, String style, Markup page) {
        int half = (x + toX) / 2;
        String path = String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x, y, half, y, half, toY, toX, toY);
        page.empty("path", "class", style, "d", path);
    }
}
