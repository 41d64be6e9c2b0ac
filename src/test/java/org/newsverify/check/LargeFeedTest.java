package org.newsverify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.article.UnreadableException;
import org.newsverify.meaning.HashedWords;

/**
 * A feed of any size. What one of 500,000 items takes in 2 GiB, and of 50,000 with vectors, is told by
 *
 * <pre>{@code
 * mvn test -Dtest=LargeFeedTest -Ditems=500000 "-DargLine=-Xmx2g -XX:TieredStopAtLevel=1"
 * mvn test -Dtest=LargeFeedTest -Ditems=50000 "-DargLine=-Xmx2g -XX:TieredStopAtLevel=1"
 * }</pre>
 */
class LargeFeedTest {

    private static final int ITEMS = Integer.getInteger("items", 2000);
    private static final int CLAIMS = 50;
    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "fel", "gi", "hu", "kan", "lo", "mer", "ni", "pos", "ra", "sil", "tu", "vor", "wen", "zy");

    @TempDir
    private Path folder = Path.of("unset");

    private int indexed;

    @Test
    void isIndexedAsAStreamOnce() throws IOException, UnreadableException {
        Path feed = folder.resolve("feed.json");
        write(feed);
        tell("feed of " + ITEMS + " items, " + (Files.size(feed) >> 20) + " MiB");
        for (int run = 0; run < 2; run++) {
            indexed = 0;
            Instant start = Instant.now();
            try (FeedIndex index = FeedIndex.open(feed, new HashedWords(), items -> () -> indexed++)) {
                tell(indexed + " items indexed in " + since(start) + " ms");
                assertThat(indexed).isEqualTo(run == 0 ? ITEMS : 0);
                assertThat(index.items()).isEqualTo(ITEMS);
                lookUp(index);
            }
        }
        tell("index of " + (size(folder.resolve("feed.json.index")) >> 20) + " MiB, " + peak());
    }

    private static void lookUp(FeedIndex index) throws IOException {
        Instant start = Instant.now();
        Matcher matcher = new Matcher(index, new HashedWords());
        for (int i = 0; i < CLAIMS; i++) {
            int item = i * (ITEMS / CLAIMS);
            List<Match> matches = matcher.match(new CheckedClaim("claims", "1", claim(item), List.of()));
            assertThat(matches.get(0).factCheck().url()).endsWith("/" + item);
        }
        tell(CLAIMS + " claims looked up in " + since(start) + " ms");
    }

    private static void write(Path feed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(feed)) {
            out.write("{\"@context\": \"https://schema.org\", \"@type\": \"DataFeed\", \"dataFeedElement\": [");
            for (int i = 0; i < ITEMS; i++) {
                out.write((i == 0 ? "" : ",") + """
                        {"@type": "DataFeedItem", "dateCreated": "2026-02-01T10:00:00Z", "item": [{"@context": "http://schema.org",
                        "@type": "ClaimReview", "url": "https://example.org/%d", "claimReviewed": "%s", "datePublished": "2026-02-01",
                        "author": {"@type": "Organization", "name": "Plumbline", "url": "https://example.org/", "image": "https://example.org/i.png"},
                        "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ines Tolle"}, "datePublished": "2026-01-31"},
                        "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": "5", "alternateName": "False"}}]}
                        """.formatted(i, claim(i)));
            }
            out.write("]}");
        }
    }

    /** A sentence of words some of which are frequent and most of which are not, the same for a number each time. */
    private static String claim(int number) {
        Random random = new Random(number);
        return Stream.generate(() -> word((int) Math.exp(random.nextDouble() * 11)))
                .limit(12 + number % 8)
                .collect(Collectors.joining(" "));
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private static long since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }

    private static long size(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }

    /** The most memory that this process has had, where Linux tells. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .collect(Collectors.joining())
                : "unknown";
    }

    private static void tell(String figures) {
        if (Integer.getInteger("items") != null) {
            System.out.println(figures);
        }
    }
}
