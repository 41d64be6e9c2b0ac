package org.newsverify.writer;

import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.article.Format;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Span;
import org.newsverify.report.Report;
import org.newsverify.report.TextSpan;

/** Writes the targets of web annotations: the article's file and the selectors of a stretch of it. */
final class WebTargets {

    private static final int AROUND = 32; // code points before and after a quotation, which tell it from others like it

    private final JsonFields json;
    private final Article article;
    private final String source;

    WebTargets(JsonFields json, Report report, Article article) {
        this.json = json;
        this.article = article;
        this.source = Identifiers.file(report.article());
    }

    void write(List<TextSpan> spans) {
        json.objects("target", spans, span -> {
            json.string("type", "SpecificResource");
            json.string("source", source);
            json.list("selector", () -> {
                json.object(() -> quotation(new InputSpan(span.start(), span.end())));
                if (article.origin().format() != Format.HTML) {
                    json.object(() -> position(span));
                }
            });
        });
    }

    private void quotation(InputSpan input) {
        String text = article.text();
        Span span = article.inText(input);
        json.string("type", "TextQuoteSelector");
        json.string("exact", span.in(text));
        json.string("prefix", text.substring(moved(text, span.start(), -AROUND), span.start()));
        json.string("suffix", text.substring(span.end(), moved(text, span.end(), AROUND)));
    }

    private void position(TextSpan span) {
        json.string("type", "TextPositionSelector");
        json.number("start", span.start());
        json.number("end", span.end());
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
