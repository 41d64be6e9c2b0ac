package org.newsverify.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.FeedReader.Count;

class FeedReaderTest {

    private static final Path FEEDS = Path.of("src/test/factchecks");

    private static final String REVIEW = """
            {"@type": "ClaimReview", "url": "https://example.org/mill", "claimReviewed": "The mill is closed.",
             "datePublished": "2026-02-01T08:00:00Z", "author": {"@type": "Organization", "name": "Plumbline"},
             "itemReviewed": {"@type": "Claim", "author": [{"name": "Ines Tolle"}], "url": "https://example.org/said"},
             "reviewRating": {"ratingValue": 1, "bestRating": 5, "alternateName": "False"}}""";

    private static final FactCheck MILL = new FactCheck(
            "https://example.org/mill",
            "The mill is closed.",
            Optional.of("Ines Tolle"),
            Optional.of("False"),
            Optional.of("Plumbline"),
            Optional.of("2026-02-01"));

    @TempDir
    private Path folder = Path.of("unset");

    private final List<FactCheck> taken = new ArrayList<>();

    private Count read(String feed) throws IOException, UnreadableException {
        return FeedReader.read(Files.writeString(folder.resolve("feed"), feed), taken::add);
    }

    private void assertRefused(String feed, String... parts) {
        assertThatThrownBy(() -> read(feed))
                .isInstanceOf(UnreadableException.class)
                .message()
                .contains(parts)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "\n\uFEFF [ %s ]",
                "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebPage\", \"url\": \"x\"}, %s]}",
                "{\"@type\": \"DataFeed\", \"name\": \"n\", \"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"item\": [%s]}]}",
                "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"url\": \"y\", \"item\": %s}]}",
                "{\"@type\": \"NewsArticle\", \"review\": {\"rating\": 1, \"list\": [[%s]]}, \"claims\": []}"
            })
    void aClaimReviewIsFoundWhereverItStands(String around) throws IOException, UnreadableException {
        assertThat(read(around.formatted(REVIEW))).isEqualTo(new Count(1, 0));
        assertThat(taken).containsExactly(MILL);
    }

    @Test
    void oneALineIsAFeedToo() throws IOException, UnreadableException {
        String line = REVIEW.replace("\n", "");
        assertThat(read(line + "\n" + line.replace("mill", "dam") + "\n")).isEqualTo(new Count(2, 0));
    }

    @Test
    void theSampleFeedsAreReadWhole() throws IOException, UnreadableException {
        assertThat(FeedReader.read(FEEDS.resolve("feed.json"), taken::add)).isEqualTo(new Count(160, 0));
        List<FactCheck> csv = new ArrayList<>();
        Count count = FeedReader.read(FEEDS.resolve("feed.csv"), csv::add);
        assertThat(csv).hasSize(count.items()).hasSizeGreaterThanOrEqualTo(40);
        for (int i = 0; i < 40; i++) {
            assertThat(csv.get(i).url()).isEqualTo(taken.get(i).url());
            assertThat(csv.get(i).claimReviewed()).isEqualTo(taken.get(i).claimReviewed());
            assertThat(csv.get(i).publisher()).isEqualTo(taken.get(i).publisher());
        }
        assertThat(taken).allSatisfy(factCheck -> {
            assertThat(factCheck.published()).isPresent();
            assertThat(factCheck.claimant()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"ClaimReview\", \"url\": \"https://example.org/a\"}",
                "{\"@type\": \"ClaimReview\", \"url\": \"https://example.org/a\", \"claimReviewed\": null}",
                "{\"@type\": \"ClaimReview\", \"url\": \"https://example.org/a\", \"claimReviewed\": NaN}",
                "{\"@type\": \"ClaimReview\", \"url\": \"https://example.org/a\", \"claimReviewed\": {\"x\": [1]}}",
                "{\"@type\": \"ClaimReview\", \"url\": \"https://example.org/a\", \"claimReviewed\": \" \"}",
                "{\"claimReviewed\": \"Without an address.\"}",
                "{\"@type\": \"DataFeedItem\", \"item\": null}",
                "{\"@type\": \"http://schema.org/DataFeedItem\", \"item\": [3]}",
            })
    void aBrokenItemIsCountedAndTheOthersAreRead(String broken) throws IOException, UnreadableException {
        assertThat(read("[" + broken + "," + REVIEW + "]")).isEqualTo(new Count(1, 1));
        assertThat(taken).containsExactly(MILL);
    }

    @Test
    void whatIsTooLongOrNotUnicodeSpoilsOneItemOnly() throws IOException, UnreadableException {
        String huge = REVIEW.replace("The mill", "The mill ".repeat(5000));
        String article = REVIEW.replace("\"url\"", "\"reviewBody\": \"" + "x".repeat(1 << 21) + "\", \"url\"");
        assertThat(read("[" + huge + "," + article + "]")).isEqualTo(new Count(1, 1));
        byte[] latin = ("[" + REVIEW.replace("mill is", "caf\u00E9 is") + "," + REVIEW + "]")
                .getBytes(StandardCharsets.ISO_8859_1);
        taken.clear();
        assertThat(FeedReader.read(Files.write(folder.resolve("latin"), latin), taken::add))
                .isEqualTo(new Count(2, 0));
        assertThat(taken.get(0).claimReviewed()).isEqualTo("The caf\uFFFD is closed.");
        assertThat(taken.get(1)).isEqualTo(MILL);
    }

    @Test
    void aRatingWithoutWordsIsItsNumber() throws IOException, UnreadableException {
        read(REVIEW.replace(", \"alternateName\": \"False\"", ""));
        assertThat(taken.get(0).rating()).contains("1 of 5");
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException, UnreadableException {
        String csv = """
                \uFEFFURL,notes, Claim ,published
                https://example.org/a,"a ""b"", c","The mill,
                the dam",2026-02-01
                https://example.org/b

                ,,no address,
                """;
        assertThat(read(csv)).isEqualTo(new Count(1, 2));
        assertThat(taken.get(0).claimReviewed()).isEqualTo("The mill,\nthe dam");
        assertThat(taken.get(0).published()).contains("2026-02-01");
        assertThat(taken.get(0).rating()).isEmpty();
    }

    @Test
    void whatIsNoFeedIsRefused() {
        for (String nothing :
                List.of("", " \n", "{}", "[]", "[1, \"a\"]", "The mill is closed.", "claim,rating\na,b\n")) {
            assertRefused(nothing, "holds no fact-check; give a schema.org DataFeed");
        }
        assertRefused("[" + REVIEW + ",\n{\"@type\":", "is not JSON in line 5", "get the feed again");
        assertRefused("claim,url\n\"The mill,https://example.org/a\n", "is not CSV");
        assertRefused("claim,url\nThe \"old\" mill,a\n\"The mill\" of Varn,b\n", "is not CSV", "line 3");
        assertRefused("[".repeat(100_000), "is not JSON in line 1");
    }
}
