package org.newsverify.server;

import org.apache.commons.text.StringEscapeUtils;
import org.newsverify.resource.Resources;
import org.newsverify.writer.Unicode;

/** What the server's own pages have in common. */
final class Html {

    private static final String STYLE = Resources.text(Html.class, "page.css");

    private Html() {}

    /** A whole page. */
    static String page(String title, String main) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>"""
                + STYLE
                + "</style>\n<title>"
                + escape(title)
                + "</title>\n</head>\n<body>\n<main>\n"
                + main
                + "</main>\n</body>\n</html>\n";
    }

    /** Any text as one line, harmless in an element or a quoted attribute. */
    static String escape(String text) {
        return StringEscapeUtils.escapeHtml4(Unicode.printable(text));
    }
}
