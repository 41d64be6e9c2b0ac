package org.newsverify.writer;

/** Shows what the marks in the article's text mean. */
final class HtmlLegend {

    private HtmlLegend() {}

    static void write(Markup page) {
        page.open("aside", "class", "legend", "aria-label", "How to read the marks")
                .line();
        page.open("ul").line();
        item("in-content hue1", "what a source says", page);
        item("in-source hue1", "a source", page);
        item("in-source unnamed hue2", "a source without a name", page);
        item("in-cue cue", "said", page);
        item("in-claim denied", "a claim that is denied", page);
        item("in-answer denied", "the words of a denial", page);
        page.close().line().close().line();
    }

    private static void item(String style, String words, Markup page) {
        page.open("li").element("span", words, "class", style).close().line();
    }
}
