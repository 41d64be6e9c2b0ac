package org.newsverify.writer;

import org.newsverify.resource.Resources;

/**
 * The head of a web page in one file: no script, nothing loaded from anywhere, and a policy that has browsers hold it to that (W3C,
 * Content Security Policy Level 3).
 */
final class HtmlHead {

    private final String style = Resources.text(HtmlHead.class, "report.css");
    private final String policy =
            "default-src 'none'; style-src " + StyleHash.of(style) + "; base-uri 'none'; form-action 'none'";

    void write(String title, Markup page) {
        page.open("head").line();
        page.empty("meta", "charset", "UTF-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title).line();
        page.style(style).line();
        page.close().line();
    }
}
