package org.newsverify.response;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Which tokens belong to the cue or the content of which attribution. */
final class Layout {

    private static final int NONE = -1;

    private final int[] cueOf;
    private final int[] contentOf;

    Layout(Tokens tokens, List<Attribution> attributions) {
        cueOf = new int[tokens.size()];
        contentOf = new int[tokens.size()];
        Arrays.fill(cueOf, NONE);
        Arrays.fill(contentOf, NONE);
        for (int k = 0; k < attributions.size(); k++) {
            mark(tokens, attributions.get(k).cue(), cueOf, k);
            mark(tokens, attributions.get(k).content(), contentOf, k);
        }
    }

    private static void mark(Tokens tokens, List<Span> spans, int[] of, int attribution) {
        for (Span span : spans) {
            for (int k = tokens.at(span.start()); k < tokens.from(span.end()); k++) {
                of[k] = of[k] == NONE ? attribution : of[k]; // of two that share a cue the first
            }
        }
    }

    OptionalInt cue(int token) {
        return optional(cueOf[token]);
    }

    OptionalInt content(int token) {
        return optional(contentOf[token]);
    }

    /** The first attribution of whose cue a token in {@code [from, to)} is. */
    OptionalInt cue(int from, int to) {
        return first(cueOf, from, to);
    }

    OptionalInt content(int from, int to) {
        return first(contentOf, from, to);
    }

    private static OptionalInt first(int[] of, int from, int to) {
        for (int k = from; k < to; k++) {
            if (of[k] != NONE) {
                return OptionalInt.of(of[k]);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt optional(int attribution) {
        return attribution == NONE ? OptionalInt.empty() : OptionalInt.of(attribution);
    }
}
