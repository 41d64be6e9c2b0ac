package org.newsverify.server;

import org.apache.commons.lang3.StringUtils;
import org.newsverify.writer.StyleHash;

/** The Content Security Policy of an answer: no script, nothing from elsewhere, and no style but the page's own. */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    /** For an answer that is no page. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /** For a page whose style is its first {@code style} element: that stands in the head, before any word of an article. */
    static String of(String html) {
        String style = StringUtils.defaultString(StringUtils.substringBetween(html, "<style>", "</style>"));
        return NOTHING + "; form-action 'self'; style-src " + StyleHash.of(style);
    }
}
