package org.newsverify.writer;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Span;

/**
 * A stretch of an article as a tool finds it that looks for a quotation: with the blanks and line breaks that are there, since such tools
 * compare char by char. Of a text or Markdown these are the file's words, of HTML those of the page without tags, as
 * {@code textContent} has them, of JSON those of the text that is in it.
 *
 * @param exact its words
 * @param prefix what stands before it, {@value #AROUND} code points at most, in HTML of the same paragraph only
 * @param suffix what stands behind it, likewise
 */
record WebQuotation(String exact, String prefix, String suffix) {

    private static final int AROUND = 32;

    static WebQuotation of(Article article, InputSpan input) {
        return switch (article.origin().format()) {
            case TEXT, MARKDOWN -> inFile(article, input);
            case HTML -> inPage(article, input);
            case JSON -> in(article.text(), article.inText(input));
        };
    }

    private static WebQuotation inFile(Article article, InputSpan input) {
        int length =
                article.origin().points().before(article.origin().alignment().inputLength());
        InputSpan before = new InputSpan(Math.max(0, input.start() - AROUND), input.start());
        InputSpan behind = new InputSpan(input.end(), Math.min(length, input.end() + AROUND));
        return new WebQuotation(article.inputText(input), article.inputText(before), article.inputText(behind));
    }

    private static WebQuotation inPage(Article article, InputSpan input) {
        Span words = article.inText(input);
        Span around = around(article.text(), words);
        for (Block block : article.blocks()) {
            if (block.span().start() <= words.start()
                    && words.start() < block.span().end()) {
                around = new Span(Math.max(around.start(), block.span().start()), around.end());
            }
            if (block.span().start() < words.end()
                    && words.end() <= block.span().end()) {
                around = new Span(
                        around.start(), Math.min(around.end(), block.span().end()));
            }
        }
        InputSpan piece = article.inInput(around);
        int start = Math.min(piece.start(), input.start());
        int end = Math.max(piece.end(), input.end());
        String before = withoutTags(article.inputText(new InputSpan(start, input.start())));
        String behind = withoutTags(article.inputText(new InputSpan(input.end(), end)));
        return new WebQuotation(
                withoutTags(article.inputText(input)),
                before.substring(moved(before, before.length(), -AROUND)),
                behind.substring(0, moved(behind, 0, AROUND)));
    }

    private static WebQuotation in(String text, Span span) {
        Span around = around(text, span);
        return new WebQuotation(
                span.in(text), text.substring(around.start(), span.start()), text.substring(span.end(), around.end()));
    }

    private static Span around(String text, Span span) {
        return new Span(moved(text, span.start(), -AROUND), moved(text, span.end(), AROUND));
    }

    /** The text of a piece of a page. */
    private static String withoutTags(String html) {
        return Jsoup.parseBodyFragment(html)
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .collect(Collectors.joining());
    }

    /** The place that lies some code points before or behind another, or the end of the text on the way there. */
    private static int moved(String text, int from, int points) {
        int at = from;
        int step = Integer.signum(points);
        int end = step < 0 ? 0 : text.length();
        for (int left = Math.abs(points); left > 0 && at != end; left--) {
            at = text.offsetByCodePoints(at, step);
        }
        return at;
    }
}
