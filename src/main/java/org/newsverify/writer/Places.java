package org.newsverify.writer;

import java.util.Optional;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.report.TextSpan;

/** Leads the spans of a report, which count in the input, back to the article's cleaned text. */
final class Places {

    private final String text;
    private final int[] starts; // where in the input each char of the text begins; never falls

    /** Takes O(n log n) for a text of n chars. */
    Places(Article article) {
        this.text = article.text();
        this.starts = new int[text.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = article.inInput(new Span(i, i + 1)).start();
        }
    }

    /** The stretch of the text that a span is, in O(log n); empty if it holds nothing or is of another article. */
    Optional<Span> find(TextSpan span) {
        int length = span.text().length();
        // several chars may come from one place, such as a reference that stands for two
        for (int at = first(span.start()); at < starts.length && starts[at] == span.start(); at++) {
            if (length > 0 && text.startsWith(span.text(), at)) {
                return Optional.of(new Span(at, at + length));
            }
        }
        return Optional.empty();
    }

    /** The first char that does not begin before a place in the input. */
    private int first(int start) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
