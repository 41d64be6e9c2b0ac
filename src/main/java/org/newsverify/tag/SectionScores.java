package org.newsverify.tag;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** What the model says of a section: each word's and pair's scores from the window in which it stands farthest from the edge. */
final class SectionScores {

    private final Section section;
    private final List<Scores> scores;

    /** {@code scores} are those of the section's windows. */
    SectionScores(Section section, List<Scores> scores) {
        this.section = section;
        this.scores = List.copyOf(scores);
    }

    /** The place of the section's first word in the article. */
    int from() {
        return section.from();
    }

    /** The words of the section that begin a paragraph. */
    BitSet paragraphStarts(TaggedText text) {
        return text.paragraphStarts().get(section.from(), section.to());
    }

    /** [word of the section][label] */
    float[][] labels() {
        return rows(Scores::labels);
    }

    /** [word of the section][entity tag] */
    float[][] entities() {
        return rows(Scores::entities);
    }

    private float[][] rows(Function<Scores, float[][]> of) {
        float[][] rows = new float[section.to() - section.from()][];
        for (int w = 0; w < rows.length; w++) {
            int word = section.from() + w;
            int k = deepest(word, word);
            rows[w] = of.apply(scores.get(k))[word - section.windows().get(k).from()];
        }
        return rows;
    }

    /** The score of a link from a cue's first word to another word, both counted in the section; -∞ if too far apart. */
    double link(LinkScores.Kind kind, int cue, int word) {
        int k = deepest(section.from() + cue, section.from() + word);
        return k < 0 ? Double.NEGATIVE_INFINITY : scores.get(k).links().of(kind, local(cue, k), local(word, k));
    }

    /** The score that a cue has no source. */
    double noSource(int cue) {
        int k = deepest(section.from() + cue, section.from() + cue);
        return scores.get(k).links().ofNoSource(local(cue, k));
    }

    private int local(int word, int window) {
        return section.from() + word - section.windows().get(window).from();
    }

    /** The window that holds both words, the first as deep as can be; -1 if none does. */
    private int deepest(int word, int other) {
        int best = -1;
        for (int k = 0; k < section.windows().size(); k++) {
            Window window = section.windows().get(k);
            if (window.holds(word)
                    && window.holds(other)
                    && (best < 0
                            || window.depth(word) > section.windows().get(best).depth(word))) {
                best = k;
            }
        }
        return best;
    }
}
