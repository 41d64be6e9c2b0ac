package org.newsverify.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds spans in the scores of a section by the best labelling of the whole, and how probable each is over all labellings. */
final class SpanFinder {

    private final Crf crf;
    private final double temperature;

    SpanFinder(Crf crf, double temperature) {
        this.crf = crf;
        this.temperature = temperature;
    }

    /** Spans in order, none overlapping, none over the end of a paragraph. {@code scores} are [word][label]. */
    List<WordSpan> find(float[][] scores, BitSet paragraphStarts) {
        if (scores.length == 0) {
            return List.of();
        }
        Crf.Marginals marginals = crf.marginals(scores, paragraphStarts, temperature);
        return spans(crf.best(scores, paragraphStarts)).stream()
                .map(span -> weigh(marginals, span))
                .toList();
    }

    private static List<WordSpan> spans(List<Label> labels) {
        List<WordSpan> spans = new ArrayList<>();
        int from = 0;
        while (from < labels.size()) {
            Label label = labels.get(from);
            int to = from + 1;
            while (to < labels.size() && labels.get(to).continues()) {
                to++;
            }
            int end = to;
            int begin = from;
            label.role.ifPresent(role -> spans.add(new WordSpan(role, begin, end, 0)));
            from = to;
        }
        return spans;
    }

    private static WordSpan weigh(Crf.Marginals marginals, WordSpan span) {
        double probability = marginals.probability(Label.begin(span.role()), span.from(), span.to());
        return new WordSpan(span.role(), span.from(), span.to(), probability);
    }
}
