package org.newsverify.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds spans in the scores of a section: which there are by the best labelling of the whole, where contents begin and end by the
 * probability of the single span, summed over all labellings. Contents are long, and the best labelling of all words is seldom the one with
 * the best borders of each.
 */
final class SpanFinder {

    private static final int REACH = 8; // words that a border may move

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
        List<WordSpan> rough = spans(crf.best(scores, paragraphStarts));
        Crf.Marginals marginals = crf.marginals(scores, paragraphStarts, temperature);
        List<WordSpan> spans = new ArrayList<>(rough.size());
        int free = 0; // where the next span may begin
        for (int k = 0; k < rough.size(); k++) {
            WordSpan span = rough.get(k);
            int low = Math.max(free, paragraphStarts.previousSetBit(span.from()));
            int next = paragraphStarts.nextSetBit(span.from() + 1);
            int high = next < 0 ? scores.length : next;
            if (k + 1 < rough.size()) {
                high = Math.min(high, rough.get(k + 1).from());
            }
            WordSpan best = span.role() == Role.CONTENT
                    ? best(marginals, span, low, high)
                    : weigh(marginals, span.role(), span.from(), span.to());
            spans.add(best);
            free = best.to();
        }
        return spans;
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

    /** The most probable borders within {@code [low, high)} near those of {@code span}. */
    private static WordSpan best(Crf.Marginals marginals, WordSpan span, int low, int high) {
        WordSpan best = weigh(marginals, span.role(), span.from(), span.to());
        for (int from = Math.max(low, span.from() - REACH); from <= span.from() + REACH; from++) {
            for (int to = Math.max(from + 1, span.to() - REACH); to <= Math.min(high, span.to() + REACH); to++) {
                WordSpan other = weigh(marginals, span.role(), from, to);
                best = other.probability() > best.probability() ? other : best;
            }
        }
        return best;
    }

    private static WordSpan weigh(Crf.Marginals marginals, Role role, int from, int to) {
        return new WordSpan(role, from, to, marginals.probability(Label.begin(role), from, to));
    }
}
