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
import org.newsverify.meaning.HashedWords;
import org.newsverify.meaning.Meaning;

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
    private record Pair(String claim, String url, boolean opposite) {}

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

    private static Meaning meaning() {
        return new HashedWords();
    }

    @Test
    void claimsAreMatched() throws IOException, UnreadableException {
        Meaning meaning = meaning();
        Path feed = Files.copy(FOLDER.resolve("feed.json"), folder.resolve("feed.json"));
        int matching = 0;
        int candidate = 0;
        int first = 0;
        int side = 0;
        int without = 0;
        int wrong = 0;
        try (FeedIndex index = FeedIndex.open(feed, meaning, items -> () -> {})) {
            Matcher matcher = new Matcher(index, meaning);
            for (Pair pair : pairs()) {
                List<Match> matches = matcher.match(new CheckedClaim("pairs.tsv", "1", pair.claim(), List.of()));
                if (pair.url().isEmpty()) {
                    without++;
                    wrong += matches.isEmpty() ? 0 : 1;
                    continue;
                }
                matching++;
                candidate += index.candidates(pair.claim()).stream()
                                .anyMatch(factCheck -> factCheck.url().equals(pair.url()))
                        ? 1
                        : 0;
                if (!matches.isEmpty() && matches.get(0).factCheck().url().equals(pair.url())) {
                    first++;
                    side += matches.get(0).opposite() == pair.opposite() ? 1 : 0;
                }
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "of %d claims with a fact-check %d have it among the candidates, %d as the best match, %d of these on the right side; "
                        + "of %d without one %d have a match",
                matching,
                candidate,
                first,
                side,
                without,
                wrong));
        assertThat((double) candidate / matching).isGreaterThan(0.95);
    }
}
