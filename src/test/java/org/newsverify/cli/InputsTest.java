package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.newsverify.article.ArticleReader;

/** What is too long, or never ends, is refused in one line, at once, and without the model. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InputsTest extends CommandLineTest {

    private static final String TOO_LONG = "is larger than 10 MiB; give one article a file, or raise --max-size";
    private static final long SOON = TimeUnit.SECONDS.toNanos(1);

    /** Asserts that an input alone, and in a comparison and a check too, is refused with a message that has these words. */
    private void assertRefused(String words, String... input) throws IOException {
        String feed = file("feed.csv", "claim,rating,publisher,url\nThe mill turns.,True,Plumb,https://example.org/\n");
        for (List<String> command :
                List.of(List.<String>of(), List.of("compare"), List.of("check", "--against", feed))) {
            err.reset();
            String[] args =
                    Stream.concat(command.stream(), List.of(input).stream()).toArray(String[]::new);
            assertThat(run(args)).as("%s", command).isEqualTo(2);
            assertThat(err()).startsWith("verify: ").contains(words);
            assertThat(err().lines()).hasSize(1);
        }
        assertThat(out()).isEmpty();
        assertThat(loads).isZero();
    }

    @Test
    void aFileOfAGibibyteIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1 << 30);
        }
        run("--version"); // what is loaded once is not what is measured
        out.reset();
        loads = 0;
        long start = System.nanoTime();
        assertThat(run(huge.toString())).isEqualTo(2);
        assertThat(System.nanoTime() - start).isLessThan(SOON);
        assertRefused(TOO_LONG, huge.toString());
    }

    @Override
    InputStream standardInput() {
        return new InputStream() { // never ends
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                Arrays.fill(to, from, from + length, (byte) 'a');
                return length;
            }
        };
    }

    @Test
    void standardInputThatNeverEndsIsRefused() throws IOException {
        assertRefused(TOO_LONG, "-");
    }

    @Test
    void aNamedPipeIsNotWaitedFor() throws IOException {
        Path pipe = folder.resolve("pipe.txt");
        Programs.run(List.of("mkfifo", pipe.toString()));
        assertRefused("is a pipe or a device, not a file; give it as standard input", pipe.toString());
        Path in = Files.createDirectory(folder.resolve("in"));
        Programs.run(List.of("mkfifo", in.resolve("a.txt").toString()));
        assertRefused("is a pipe or a device", in.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("missing.txt"));
        assertRefused("is a link to what is not there", link.toString());
    }

    @Test
    void nothingIsUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("The ferry sails again. ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        }
        Path packed = Files.write(folder.resolve("a.txt.gz"), bytes.toByteArray());
        assertRefused("unknown extension .gz", packed.toString());
        assertRefused(packed + ": ", "--input-format=text", packed.toString());
    }

    @Test
    void theLimitIsSetByAnOption() throws IOException {
        String longer = file("long.txt", "The mill reopens.\n\n" + "\n".repeat(ArticleReader.MAX_BYTES));
        assertThat(run("--format=jsonl", longer)).isEqualTo(2);
        assertThat(err()).endsWith(": " + TOO_LONG + "\n");
        assertThat(run("--format=jsonl", "--max-size", "11M", longer)).isZero();
        assertThat(out().lines()).hasSize(1);
        err.reset();
        String small = file("small.txt", "The mill reopens in spring.");
        assertThat(run("--max-size=10", small)).isEqualTo(2);
        assertThat(err()).contains("is larger than 10 bytes;");
        assertThat(run("--max-size=27", small)).isZero();
    }

    @Test
    void aLimitThatIsNoneIsMisuse() throws IOException {
        assertThat(run("--max-size=lots", file("a.txt", "The mill reopens."))).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "verify: Invalid value for option '--max-size': 'lots' is none; a size is written as 20M or 512K; see verify --help\n");
    }
}
