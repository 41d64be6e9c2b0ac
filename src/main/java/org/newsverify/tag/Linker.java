package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.tag.LinkScores.Kind;

/** Ties each content to the cue it goes with, and each cue to its source, if it has one. */
final class Linker {

    private final List<WordSpan> spans;
    private final SectionScores scores;
    private final List<Integer> cues;
    private final List<Integer> sources;

    /** {@code spans} are those found in a section. */
    Linker(List<WordSpan> spans, SectionScores scores) {
        this.spans = spans;
        this.scores = scores;
        cues = places(Role.CUE);
        sources = places(Role.SOURCE);
    }

    private List<Integer> places(Role role) {
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < spans.size(); k++) {
            if (spans.get(k).role() == role) {
                places.add(k);
            }
        }
        return places;
    }

    /** The links between the spans, named by their places in the list. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int cue : cues) {
            int word = spans.get(cue).from();
            double[] score = new double[sources.size() + 1];
            for (int k = 0; k < sources.size(); k++) {
                score[k] = scores.link(
                        Kind.SOURCE_START, word, spans.get(sources.get(k)).from());
            }
            score[sources.size()] = scores.noSource(word);
            int best = best(score);
            if (best < sources.size()) {
                links.add(new Link(cue, sources.get(best), share(score, best)));
            }
        }
        for (int content : places(Role.CONTENT)) {
            WordSpan span = spans.get(content);
            double[] score = new double[cues.size()];
            for (int k = 0; k < score.length; k++) {
                int word = spans.get(cues.get(k)).from();
                score[k] = scores.link(Kind.CONTENT_START, word, span.from())
                        + scores.link(Kind.CONTENT_END, word, span.to() - 1);
            }
            int best = best(score);
            if (best >= 0 && score[best] > Double.NEGATIVE_INFINITY) {
                links.add(new Link(cues.get(best), content, share(score, best)));
            }
        }
        return links;
    }

    /** The place of the greatest, -1 of none. */
    private static int best(double[] scores) {
        int best = scores.length - 1;
        for (int k = 0; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }

    /** The probability of one of several scores. */
    private static double share(double[] scores, int of) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[of]);
        }
        return 1 / sum;
    }
}
