package org.newsverify.writer;

import java.util.List;

/**
 * A box of the flow picture.
 *
 * @param head a line above the text, perhaps empty
 * @param title the full text
 * @param style classes of the style sheet
 * @param y its upper edge, in the picture's units as all sizes
 */
record FlowBox(String head, List<String> lines, String title, String style, int x, int y, int width) {

    private static final int PADDING = 8;
    private static final int LINE = 17;

    int height() {
        return height(lines.size() + (head.isEmpty() ? 0 : 1));
    }

    static int height(int lines) {
        return 2 * PADDING + lines * LINE;
    }

    int middle() {
        return y + height() / 2;
    }

    int right() {
        return x + width;
    }

    void write(Markup page) {
        // an inner svg cuts off what is too long for its box, whatever the font
        page.open(
                "svg",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height()),
                "class",
                "box " + style);
        page.element("title", title);
        page.empty(
                "rect",
                "x",
                "1",
                "y",
                "1",
                "width",
                String.valueOf(width - 2),
                "height",
                String.valueOf(height() - 2),
                "rx",
                "4");
        int baseline = PADDING - 4;
        if (!head.isEmpty()) {
            baseline += LINE;
            line(head, "head", baseline, page);
        }
        for (String line : lines) {
            baseline += LINE;
            line(line, "line", baseline, page);
        }
        page.close().line();
    }

    private static void line(String text, String style, int baseline, Markup page) {
        page.element("text", text, "x", String.valueOf(PADDING + 2), "y", String.valueOf(baseline), "class", style);
    }
}
