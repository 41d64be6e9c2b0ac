package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final Voice VOICE = Made.outlet("Norpress", "Norpress");

    private static List<Statement> of(int... articles) {
        return IntStream.of(articles)
                .mapToObj(article -> Made.statement(article, VOICE))
                .toList();
    }

    /** A vector of length 1 at an angle, in degrees. */
    private static float[] at(double angle) {
        return new float[] {(float) Math.cos(Math.toRadians(angle)), (float) Math.sin(Math.toRadians(angle))};
    }

    @Test
    void nearStatementsOfDifferentArticlesAreEachAPairOnce() {
        List<float[]> vectors = List.of(at(0), at(5), at(10), at(90));
        assertThat(Candidates.of(of(0, 0, 1, 1), vectors))
                .containsExactly(new Pair(0, 2), new Pair(1, 2))
                .doesNotContain(new Pair(0, 1), new Pair(2, 3));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        assertThat(Candidates.of(of(1, 0), List.of(at(0), at(5)))).containsExactly(new Pair(0, 1));
        assertThat(Candidates.of(List.of(), List.of())).isEmpty();
    }

    /** Each statement brings its nearest ones: the number of pairs grows with the statements, not with their square. */
    @Test
    void oneBringsOnlyItsNearest() {
        int[] articles = new int[60];
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            articles[i] = i;
            vectors.add(at(i));
        }
        assertThat(Candidates.of(of(articles), vectors))
                .contains(new Pair(0, 1), new Pair(30, 31), new Pair(58, 59))
                .doesNotContain(new Pair(0, 40), new Pair(10, 50))
                .hasSizeBetween(articles.length, articles.length * 10);
    }
}
