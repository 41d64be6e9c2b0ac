package org.newsverify.writer;

import java.util.function.Consumer;

/**
 * A section of the page.
 *
 * @param id by which links find it
 * @param name as the table of contents has it
 * @param title as its heading has it
 * @param body writes what stands below the heading
 */
record HtmlSection(String id, String name, String title, Consumer<Markup> body) {

    void write(Markup page) {
        page.open("section", "id", id, "aria-labelledby", id + "-title").line();
        page.element("h2", title, "id", id + "-title").line();
        body.accept(page);
        page.close().line();
    }
}
