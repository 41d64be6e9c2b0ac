package org.newsverify.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against an oracle that tries all labellings of up to four words. */
class CrfTest {

    private static final Label[] LABELS = Label.values();

    @Property
    void findsTheBestLabelling(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int words) {
        Case c = new Case(seed, words);
        List<Label> best = c.crf.best(c.scores, c.starts);
        double most = c.all.stream().mapToDouble(c::score).max().orElseThrow();
        assertThat(c.score(best)).isCloseTo(most, within(1e-4));
        assertThat(c.allows(best)).isTrue();
    }

    @Property
    void weighsSpansByAllLabellings(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int words) {
        double temperature = 1.5;
        Case c = new Case(seed, words);
        Crf.Marginals marginals = c.crf.marginals(c.scores, c.starts, temperature);
        double total = c.all.stream()
                .mapToDouble(x -> Math.exp(c.score(x) / temperature))
                .sum();
        for (Label begin : List.of(Label.B_SOURCE, Label.B_CUE, Label.B_CONTENT)) {
            for (int from = 0; from < words; from++) {
                for (int to = from + 1; to <= words; to++) {
                    double sum = 0;
                    for (List<Label> labels : c.all) {
                        sum += isSpan(labels, begin, from, to) ? Math.exp(c.score(labels) / temperature) : 0;
                    }
                    assertThat(marginals.probability(begin, from, to)).isCloseTo(sum / total, within(1e-5));
                }
            }
        }
    }

    private static boolean isSpan(List<Label> labels, Label begin, int from, int to) {
        boolean span = labels.get(from) == begin;
        for (int w = from + 1; w < to; w++) {
            span &= labels.get(w) == begin.inside();
        }
        return span && (to == labels.size() || labels.get(to) != begin.inside());
    }

    /** Random scores, and every labelling that the rules allow. */
    private static final class Case {
        private final float[] start = new float[LABELS.length];
        private final float[] stop = new float[LABELS.length];
        private final float[][] step = new float[LABELS.length][LABELS.length];
        private final float[][] scores;
        private final BitSet starts = new BitSet();
        private final Crf crf;
        private final List<List<Label>> all = new ArrayList<>();

        Case(long seed, int words) {
            Random random = new Random(seed);
            scores = new float[words][LABELS.length];
            fill(random, start);
            fill(random, stop);
            for (float[] row : step) {
                fill(random, row);
            }
            for (float[] row : scores) {
                fill(random, row);
            }
            starts.set(0);
            starts.set(random.nextInt(words));
            crf = new Crf(start, stop, step);
            extend(List.of());
        }

        private static void fill(Random random, float[] row) {
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) random.nextGaussian() * 2;
            }
        }

        private void extend(List<Label> labels) {
            if (labels.size() == scores.length) {
                all.add(labels);
                return;
            }
            for (Label next : LABELS) {
                List<Label> longer = new ArrayList<>(labels);
                longer.add(next);
                if (allows(longer)) {
                    extend(longer);
                }
            }
        }

        private boolean allows(List<Label> labels) {
            for (int w = 0; w < labels.size(); w++) {
                if (labels.get(w).continues()
                        && (starts.get(w) || w == 0 || !labels.get(w - 1).role.equals(labels.get(w).role))) {
                    return false;
                }
            }
            return true;
        }

        private double score(List<Label> labels) {
            double sum = start[labels.get(0).ordinal()]
                    + stop[labels.get(labels.size() - 1).ordinal()];
            for (int w = 0; w < labels.size(); w++) {
                sum += scores[w][labels.get(w).ordinal()];
                sum += w == 0
                        ? 0
                        : step[labels.get(w - 1).ordinal()][labels.get(w).ordinal()];
            }
            return sum;
        }
    }
}
