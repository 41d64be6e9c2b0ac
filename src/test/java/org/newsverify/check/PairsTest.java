package org.newsverify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.article.UnreadableException;
import org.newsverify.meaning.Meaning;
import org.newsverify.meaning.OnnxMeaning;

/**
 * How well claims are matched, on {@code src/test/factchecks/pairs.tsv}. To choose the threshold there are the odd lines; the even ones
 * are for measuring what was chosen, and are read only when asked for:
 *
 * <pre>{@code mvn test -Dtest=PairsTest -Dpairs=test}</pre>
 */
class PairsTest {

    private static final Path FOLDER = Path.of("src/test/factchecks");

    @TempDir
    private Path folder = Path.of("unset");

    /** @param url of the fact-check that fits; empty if none does */
    private record Pair(String claim, String url, boolean opposite) {

        boolean isReviewedIn(FactCheck factCheck) {
            return factCheck.url().equals(url);
        }
    }

    private static List<Pair> pairs() throws IOException {
        boolean test = System.getProperty("pairs", "dev").equals("test");
        List<String> lines = Files.readAllLines(FOLDER.resolve("pairs.tsv"));
        List<Pair> pairs = new ArrayList<>();
        for (int i = test ? 2 : 1; i < lines.size(); i += 2) { // behind the columns' names
            String[] cells = lines.get(i).split("\t", -1);
            pairs.add(new Pair(cells[0], cells[1], cells[2].equals("yes")));
        }
        return pairs;
    }

    /** How many of the pairs are as a name says. */
    private static final class Counts {

        private int matching; // have a fact-check that fits
        private int candidates; // have it among the candidates
        private int first; // have it as the best match
        private int sides; // and are told right whether the claim is the opposite
        private int without; // have no fact-check that fits
        private int wrong; // and have a match

        void add(Pair pair, List<FactCheck> candidates, List<Match> matches) {
            if (pair.url().isEmpty()) {
                without++;
                wrong += matches.isEmpty() ? 0 : 1;
                return;
            }
            matching++;
            this.candidates += candidates.stream().anyMatch(pair::isReviewedIn) ? 1 : 0;
            if (!matches.isEmpty() && pair.isReviewedIn(matches.get(0).factCheck())) {
                first++;
                sides += matches.get(0).opposite() == pair.opposite() ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d claims with a fact-check: %d have it among the candidates, %d as the best match, %d of these on the"
                            + " right side%n%d claims without one: %d have a match",
                    matching,
                    candidates,
                    first,
                    sides,
                    without,
                    wrong);
        }
    }

    @Test
    void claimsAreMatched() throws IOException, UnreadableException {
        Path feed = Files.copy(FOLDER.resolve("feed.json"), folder.resolve("feed.json"));
        Counts counts = new Counts();
        try (Meaning meaning = OnnxMeaning.load();
                FeedIndex index = FeedIndex.open(feed, meaning, items -> () -> {})) {
            Matcher matcher = new Matcher(index, meaning);
            for (Pair pair : pairs()) {
                CheckedClaim claim = new CheckedClaim("pairs.tsv", "1", pair.claim(), List.of());
                counts.add(pair, index.candidates(pair.claim()), matcher.match(claim));
            }
        }
        System.out.println(counts);
        assertThat((double) counts.candidates / counts.matching).isGreaterThan(0.95);
        assertThat((double) counts.first / counts.matching).isGreaterThan(0.6);
        assertThat((double) counts.wrong / counts.without).isLessThan(0.35);
    }
}
