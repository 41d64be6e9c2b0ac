package org.newsverify.tag;

import java.nio.FloatBuffer;

/** The model's scores that a word is the first word of a source, or the first or last of a content, of a cue; one window's. */
final class LinkScores {

    /** What is linked. The order is the model's. */
    enum Kind {
        SOURCE_START,
        CONTENT_START,
        CONTENT_END
    }

    private final FloatBuffer scores;
    private final int width;

    /** {@code scores} are [kind][cue][word], {@code width} words each, [CLS] being the first. */
    LinkScores(FloatBuffer scores, int width) {
        this.scores = scores;
        this.width = width;
    }

    /** Words count from 0 within the window; a cue is named by its first word. */
    float of(Kind kind, int cue, int word) {
        return at(kind, cue + 1, word + 1);
    }

    /** The score that a cue has no source. */
    float ofNoSource(int cue) {
        return at(Kind.SOURCE_START, cue + 1, 0);
    }

    private float at(Kind kind, int row, int column) {
        return scores.get((kind.ordinal() * width + row) * width + column);
    }
}
