package org.newsverify.attribution;

import java.util.List;
import org.newsverify.article.Span;

/**
 * Who says what: the sources, the cue and the content that belong together, as spans of the article's text, each list in the order
 * of the text.
 *
 * @param sources empty when the text names none
 * @param content several spans when the cue interrupts it or it goes on in another paragraph
 * @param confidence the probability, 0 to 1, that this is an attribution with these parts
 */
public record Attribution(List<Span> sources, List<Span> cue, List<Span> content, Style style, double confidence) {

    public Attribution {
        sources = List.copyOf(sources);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
