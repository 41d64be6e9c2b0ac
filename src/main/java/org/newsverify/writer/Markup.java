package org.newsverify.writer;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A web page as it is written from top to bottom. Every tag, attribute and text goes through here and is escaped here, so that
 * no string of an article can become markup; nothing that a browser obeys or hides gets through, see {@link Unicode#visible}.
 *
 * <p>Names of tags and attributes are the program's own.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. Attributes are names and values in turn. */
    Markup open(String tag, String... attributes) {
        tag(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Markup empty(String tag, String... attributes) {
        tag(tag, attributes).append("/>");
        return this;
    }

    /** An element that holds text alone. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A style sheet of the program's own, as it is. */
    Markup style(String sheet) {
        out.append("<style>").append(sheet).append("</style>");
        return this;
    }

    /** A line break, between elements where white space shows nothing. */
    Markup line() {
        out.append('\n');
        return this;
    }

    private StringBuilder tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        String visible = Unicode.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
