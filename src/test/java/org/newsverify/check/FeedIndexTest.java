package org.newsverify.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.article.UnreadableException;
import org.newsverify.meaning.HashedWords;
import org.newsverify.meaning.Meaning;

class FeedIndexTest {

    private static final String MILL = "claim,url\nThe mill closes in spring.,https://example.org/mill\n";

    @TempDir
    private Path folder = Path.of("unset");

    private final Meaning meaning = new HashedWords();
    private int indexed;

    private Path feed(String text) throws IOException {
        return Files.writeString(folder.resolve("feed.csv"), text);
    }

    private FeedIndex open(Path feed, Meaning model) throws IOException, UnreadableException {
        indexed = 0;
        return FeedIndex.open(feed, model, items -> () -> indexed++);
    }

    /** The addresses of the candidates for a claim; {@link #indexed} is then how many items had to be indexed for them. */
    private List<String> candidates(Path feed, String claim) throws IOException, UnreadableException {
        try (FeedIndex index = open(feed, meaning)) {
            return index.candidates(claim).stream().map(FactCheck::url).toList();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static Set<String> temporary() throws IOException {
        Set<String> names = names(Path.of(System.getProperty("java.io.tmpdir")));
        names.removeIf(name -> !name.startsWith("verify-index-"));
        return names;
    }

    @Test
    void anIndexIsUsedAgainUntilTheFeedChanges() throws IOException, UnreadableException {
        Path feed = feed(MILL);
        assertThat(candidates(feed, "Mills are closing")).containsExactly("https://example.org/mill");
        assertThat(indexed).isEqualTo(1);
        assertThat(names(folder)).containsExactlyInAnyOrder("feed.csv", "feed.csv.index");
        assertThat(candidates(feed, "Mills are closing")).containsExactly("https://example.org/mill");
        assertThat(indexed).isZero();

        feed(MILL.replace("mill", "dam"));
        assertThat(candidates(feed, "Dams are closing")).containsExactly("https://example.org/dam");
        assertThat(indexed).isEqualTo(1);
        assertThat(names(folder)).containsExactlyInAnyOrder("feed.csv", "feed.csv.index");
    }

    @Test
    void anIndexOfAnotherModelIsMadeAnew() throws IOException, UnreadableException {
        Path feed = feed(MILL);
        candidates(feed, "mill");
        open(feed, new HashedWords("other")).close();
        assertThat(indexed).isEqualTo(1);
    }

    @Test
    void whatAnEarlierRunLeftHalfWrittenIsNoIndex() throws IOException, UnreadableException {
        Path feed = feed(MILL);
        IndexPlace place = IndexPlace.beside(feed);
        try (IndexWriter writer = IndexBuilder.writer(place.draft())) {
            writer.addDocument(
                    IndexFields.document(new FactCheck("x", "mill", none(), none(), none(), none()), Optional.empty()));
            writer.flush();
            // the other run is still at it: this one has to do without the place
            assertThat(candidates(feed, "mill")).containsExactly("https://example.org/mill");
            assertThat(names(folder)).containsExactlyInAnyOrder("feed.csv", "feed.csv.index.part");
        }
        assertThat(candidates(feed, "mill")).containsExactly("https://example.org/mill");
        assertThat(names(folder)).containsExactlyInAnyOrder("feed.csv", "feed.csv.index");
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException, UnreadableException {
        Path feed = feed(MILL);
        candidates(feed, "mill");
        Path index = folder.resolve("feed.csv.index");
        for (String name : names(index)) {
            Path file = index.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                assertThat(candidates(feed, "mill")).as(name).containsExactly("https://example.org/mill");
                assertThat(indexed).as(name).isEqualTo(1);
                Files.write(index.resolve(name), new byte[] {1, 2, 3});
                candidates(feed, "mill");
                assertThat(indexed).as(name).isEqualTo(1);
            }
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("feed.csv", "feed.csv.index");
    }

    @Test
    void whatIsNoIndexIsLeftAloneAndATemporaryFolderTakenAway() throws IOException, UnreadableException {
        Path feed = feed(MILL);
        Path other = Files.createDirectory(folder.resolve("feed.csv.index"));
        Files.writeString(other.resolve("notes.txt"), "precious");
        Set<String> before = temporary();
        for (int run = 0; run < 2; run++) {
            assertThat(candidates(feed, "mill")).containsExactly("https://example.org/mill");
            assertThat(indexed).isEqualTo(1);
        }
        assertThat(temporary()).isEqualTo(before);
        assertThat(other.resolve("notes.txt")).hasContent("precious");
        assertThat(names(folder)).containsExactlyInAnyOrder("feed.csv", "feed.csv.index");
    }

    @Test
    void whatIsNoFeedLeavesNothing() throws IOException {
        Path feed = feed("claim,url\n,\n");
        assertThatThrownBy(() -> open(feed, meaning)).isInstanceOf(UnreadableException.class);
        assertThat(names(folder)).containsExactly("feed.csv");
    }

    @Test
    void candidatesAreFoundByWordsAndByMeaningEachOnce() throws IOException, UnreadableException {
        StringBuilder feed = new StringBuilder("claim,url\n");
        for (int i = 0; i < 30; i++) {
            feed.append("Bridge ")
                    .append(i)
                    .append(" is safe.,https://example.org/")
                    .append(i)
                    .append('\n');
        }
        feed.append("The the the,https://example.org/the\nThe the the,https://example.org/the\n");
        Path file = feed(feed.toString());
        List<String> words = candidates(file, "Is bridge 17 safe?");
        assertThat(words)
                .startsWith("https://example.org/17")
                .doesNotHaveDuplicates()
                .hasSizeBetween(10, 20);
        // of no words that an index has
        assertThat(candidates(file, "the"))
                .startsWith("https://example.org/the")
                .doesNotHaveDuplicates();
        assertThat(candidates(file, "")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aLongClaimIsSearchedByItsFirstWords() throws IOException, UnreadableException {
        String claim =
                "mill " + IntStream.range(0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(candidates(feed(MILL), claim)).containsExactly("https://example.org/mill");
    }

    @Test
    void brokenItemsAreKnownFromTheIndexToo() throws IOException, UnreadableException {
        Path feed = feed(MILL + ",\n,\n");
        List<Integer> broken = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (FeedIndex index = open(feed, meaning)) {
                broken.add(index.broken());
                assertThat(index.items()).isEqualTo(1);
            }
        }
        assertThat(broken).containsExactly(2, 2);
    }
}
