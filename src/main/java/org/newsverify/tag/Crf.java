package org.newsverify.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * A linear-chain Conditional Random Field over {@link Label} (Lafferty, McCallum and Pereira, ICML 2001): the best labels of a
 * sequence of words, and how probable a span is under all labellings of it. A span never runs over the end of a paragraph.
 */
final class Crf {

    private static final float BARRED = -1e4f;

    private final float[] start;
    private final float[] stop;
    private final float[][] step;

    /** Scores as trained: of the first label, of the last, and of each label [before][after]. */
    Crf(float[] start, float[] stop, float[][] step) {
        this.start = start.clone();
        this.stop = stop.clone();
        this.step = new float[Label.COUNT][Label.COUNT];
        for (Label before : Label.values()) {
            for (Label after : Label.values()) {
                this.step[before.ordinal()][after.ordinal()] =
                        step[before.ordinal()][after.ordinal()] + (after.mayFollow(before) ? 0 : BARRED);
            }
        }
    }

    /** The labels with the highest score in sum. {@code scores} are [word][label]. */
    List<Label> best(float[][] scores, BitSet paragraphStarts) {
        if (scores.length == 0) {
            return List.of();
        }
        int[][] back = new int[scores.length][Label.COUNT];
        float[] score = new float[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            score[label] = start[label] + scores[0][label] + bar(0, label, paragraphStarts);
        }
        for (int w = 1; w < scores.length; w++) {
            float[] next = new float[Label.COUNT];
            for (int label = 0; label < Label.COUNT; label++) {
                int from = 0;
                for (int before = 1; before < Label.COUNT; before++) {
                    if (score[before] + step[before][label] > score[from] + step[from][label]) {
                        from = before;
                    }
                }
                back[w][label] = from;
                next[label] = score[from] + step[from][label] + scores[w][label] + bar(w, label, paragraphStarts);
            }
            score = next;
        }
        int label = 0;
        for (int k = 1; k < Label.COUNT; k++) {
            if (score[k] + stop[k] > score[label] + stop[label]) {
                label = k;
            }
        }
        List<Label> labels = new ArrayList<>(scores.length);
        for (int w = scores.length - 1; w >= 0; w--) {
            labels.add(Label.values()[label]);
            label = back[w][label];
        }
        Collections.reverse(labels);
        return labels;
    }

    private static float bar(int word, int label, BitSet paragraphStarts) {
        return Label.values()[label].continues() && (word == 0 || paragraphStarts.get(word)) ? BARRED : 0;
    }

    /** The sums over all labellings of at least one word, each score divided by {@code temperature}. */
    Marginals marginals(float[][] scores, BitSet paragraphStarts, double temperature) {
        return new Marginals(scores, paragraphStarts, temperature);
    }

    private static double logSum(double[] terms) {
        double most = terms[0];
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }

    /** Forward and backward sums of one sequence, in logarithms (Rabiner, Proceedings of the IEEE 1989). */
    final class Marginals {
        private final double[][] at; // score of a label at a word
        private final double[][] forward; // of all ways that lead to a label at a word
        private final double[][] backward; // of all ways that go on from it
        private final double[][] sum; // of a label's scores at all words before
        private final double temperature;
        private final double all;

        private Marginals(float[][] scores, BitSet paragraphStarts, double temperature) {
            int words = scores.length;
            this.temperature = temperature;
            at = new double[words][Label.COUNT];
            sum = new double[words + 1][Label.COUNT];
            for (int w = 0; w < words; w++) {
                for (int k = 0; k < Label.COUNT; k++) {
                    at[w][k] = scores[w][k] / temperature + bar(w, k, paragraphStarts);
                    sum[w + 1][k] = sum[w][k] + at[w][k];
                }
            }
            forward = forward();
            backward = backward();
            double[] ends = forward[words - 1].clone();
            for (int k = 0; k < ends.length; k++) {
                ends[k] += stop[k] / temperature;
            }
            all = logSum(ends);
        }

        private double[][] forward() {
            double[][] forward = new double[at.length][Label.COUNT];
            double[] ways = new double[Label.COUNT];
            for (int k = 0; k < Label.COUNT; k++) {
                forward[0][k] = at[0][k] + start[k] / temperature;
            }
            for (int w = 1; w < at.length; w++) {
                for (int k = 0; k < Label.COUNT; k++) {
                    for (int before = 0; before < Label.COUNT; before++) {
                        ways[before] = forward[w - 1][before] + step[before][k] / temperature;
                    }
                    forward[w][k] = at[w][k] + logSum(ways);
                }
            }
            return forward;
        }

        private double[][] backward() {
            double[][] backward = new double[at.length][Label.COUNT];
            double[] ways = new double[Label.COUNT];
            for (int k = 0; k < Label.COUNT; k++) {
                backward[at.length - 1][k] = stop[k] / temperature;
            }
            for (int w = at.length - 2; w >= 0; w--) {
                for (int k = 0; k < Label.COUNT; k++) {
                    for (int after = 0; after < Label.COUNT; after++) {
                        ways[after] = step[k][after] / temperature + at[w + 1][after] + backward[w + 1][after];
                    }
                    backward[w][k] = logSum(ways);
                }
            }
            return backward;
        }

        /** How probable it is that exactly the words {@code [from, to)} are a span that begins with the label {@code begin}. */
        double probability(Label begin, int from, int to) {
            int first = begin.ordinal();
            int inside = begin.inside().ordinal();
            int last = to - from == 1 ? first : inside;
            double path = forward[from][first];
            if (to - from > 1) {
                double steps = step[first][inside] + (to - from - 2) * (double) step[inside][inside];
                path += steps / temperature + sum[to][inside] - sum[from + 1][inside];
            }
            if (to == at.length) {
                return Math.exp(path + stop[last] / temperature - all);
            }
            double[] ways = new double[Label.COUNT];
            Arrays.setAll(
                    ways,
                    after -> after == inside
                            ? Double.NEGATIVE_INFINITY
                            : step[last][after] / temperature + at[to][after] + backward[to][after]);
            return Math.exp(path + logSum(ways) - all);
        }
    }
}
