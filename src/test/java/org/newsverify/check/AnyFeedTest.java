package org.newsverify.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.article.UnreadableException;

/** Whatever the bytes, they are a feed of fact-checks or are refused. Fuzzed as AnyBytesTest is. */
class AnyFeedTest {

    @TempDir
    static Path folder = Path.of("unset");

    @FuzzTest
    void feedIsReadOrRefused(byte[] bytes) throws IOException {
        Path feed = folder.resolve("feed");
        Files.write(feed, bytes);
        List<FactCheck> found = new ArrayList<>();
        try {
            FeedReader.Count count = FeedReader.read(feed, found::add);
            assertThat(found).hasSize(count.items()).isNotEmpty();
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
