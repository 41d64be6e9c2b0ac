package org.newsverify.report;

import java.util.List;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.attribution.Style;

/**
 * Who says what.
 *
 * @param sources ids of the sources; empty when the text names none
 * @param chain ids of the sources that the words came through, from the nearest to the article to the farthest
 * @param scope sentences that it speaks of without holding them, as "This was reported by Norpress" does
 * @param confidence the probability, 0 to 1, that this is an attribution with these parts
 */
public record ReportAttribution(
        String id,
        List<String> sources,
        List<String> chain,
        Act act,
        Style style,
        Certainty certainty,
        List<TextSpan> sourceSpans,
        List<TextSpan> cue,
        List<TextSpan> content,
        List<TextSpan> scope,
        double confidence) {

    public ReportAttribution {
        sources = List.copyOf(sources);
        chain = List.copyOf(chain);
        sourceSpans = List.copyOf(sourceSpans);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        scope = List.copyOf(scope);
    }
}
