package org.newsverify.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is around a picture of columns of boxes: it can be scrolled where it is wider than the screen, and is told in words too.
 *
 * @param title what it is a picture of
 * @param description the picture in words
 * @param caption what stands below it
 */
record FlowFrame(String title, String description, String caption) {

    /** Draws the lines between boxes, which are behind the boxes. */
    interface Edges {
        /** Draws them between {@code boxes}, which are named by their ids. */
        void write(Map<String, FlowBox> boxes, Markup page);
    }

    void write(List<FlowColumn> columns, Edges edges, Markup page) {
        Map<String, FlowBox> boxes = new LinkedHashMap<>();
        columns.forEach(column -> boxes.putAll(column.boxes()));
        int height = boxes.values().stream()
                .mapToInt(box -> box.y() + box.height())
                .max()
                .orElse(0);
        page.open("figure").line();
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", "flow-title")
                .line();
        String size = "0 0 " + Flow.WIDTH + " " + (height + 2);
        page.open("svg", "viewBox", size, "role", "img", "aria-labelledby", "picture-title picture-text")
                .line();
        page.element("title", title, "id", "picture-title").line();
        page.element("desc", description, "id", "picture-text").line();
        columns.forEach(column -> column.writeTitle(page));
        edges.write(boxes, page);
        boxes.values().forEach(box -> box.write(page));
        page.close().line().close().line();
        page.element("figcaption", caption).line();
        page.close().line();
    }
}
