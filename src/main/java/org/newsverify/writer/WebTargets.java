package org.newsverify.writer;

import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.article.Format;
import org.newsverify.article.InputSpan;
import org.newsverify.report.Report;
import org.newsverify.report.TextSpan;

/** Writes the targets of web annotations: the article's file and the selectors of a stretch of it. */
final class WebTargets {

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
        WebQuotation quotation = WebQuotation.of(article, input);
        json.string("type", "TextQuoteSelector");
        json.string("exact", quotation.exact());
        json.string("prefix", quotation.prefix());
        json.string("suffix", quotation.suffix());
    }

    private void position(TextSpan span) {
        json.string("type", "TextPositionSelector");
        json.number("start", span.start());
        json.number("end", span.end());
    }
}
