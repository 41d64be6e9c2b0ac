package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where nothing can be written any more: one line, 2, and what was there before stays. */
class OutputFaultsTest extends CommandLineTest {

    private static final String FULL = "verify: the output cannot be written (No space left on device); make room";
    private static final String OLD = "old";

    /** Takes some writes and no more. */
    private static final class Filling extends OutputStream {
        private int left;

        Filling(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (left-- == 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private String article(String name, int sentences) throws IOException {
        return file(name, "News of the mill\n\n" + "The mill at Varn reopens in spring.\n\n".repeat(sentences));
    }

    private List<List<String>> commands() throws IOException {
        String a = article("a.txt", 1);
        String b = article("b.txt", 400);
        String feed = file("feed.csv", "claim,rating,publisher,url\nThe mill turns.,True,Plumb,https://example.org/\n");
        return List.of(
                List.of("--format=text", a, b, a),
                List.of("--format=jsonl", a, b, a),
                List.of("--format=sarif", a, b, a),
                List.of("--format=html", b),
                List.of("compare", "--format=html", a, b),
                List.of("check", "--against", feed, a),
                List.of("--help"),
                List.of("--version"),
                List.of("--list-formats"),
                List.of("--show-settings"),
                List.of("compare", "--help"),
                List.of("explain"),
                List.of("explain", "denied-claim"),
                List.of("schema"),
                List.of("completion", "bash"),
                List.of("man-page"));
    }

    @Test
    void aStreamThatFailsAtAnyWriteIsTold() throws IOException {
        for (List<String> command : commands()) {
            int writes = 0;
            while (run(new Filling(writes), command.toArray(String[]::new)) != 0) {
                assertThat(err()).as("%s, write %d", command, writes).startsWith(FULL);
                assertThat(err().lines()).hasSize(1);
                err.reset();
                writes++;
            }
            assertThat(writes).as("%s", command).isPositive();
            assertThat(err()).isEmpty();
        }
    }

    @Test
    void aFindingThatWasAskedForDoesNotHideThatItCannotBeWritten() throws IOException {
        String dutch =
                file("a.txt", "De brug is veilig en wordt dit jaar weer voor het verkeer geopend, zegt de gemeente.");
        assertThat(run(new Filling(0), "-q", "--fail-on=not-english", dutch)).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsTold() throws IOException {
        assertThat(run("-o", "/dev/full", article("a.txt", 1))).isEqualTo(2);
        assertThat(err()).startsWith(FULL);
        err.reset();
        assertThat(run("compare", "-o", "/dev/full", article("a.txt", 1))).isEqualTo(2);
        assertThat(err()).startsWith(FULL);
        assertThat(run("-o", "/dev/null", article("a.txt", 1))).isZero();
    }

    /** A limit on the sizes of files stands for a disk that has room for so much: here for less than the report. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileForWhichThereIsNoRoomLeavesTheOldOne() throws Exception {
        String a = article("a.txt", 400);
        Path old = Files.writeString(folder.resolve("old.json"), OLD);
        for (int blocks : new int[] {0, 1, 20}) {
            Process process = limited(blocks, "--format=json", "-o", old.toString(), a);
            assertRefused(process);
            assertThat(old).hasContent(OLD);
            assertThat(hidden(folder)).isEmpty();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderForWhichThereIsNoRoomKeepsWhatIsInIt() throws Exception {
        String a = article("a.txt", 1);
        String b = article("b.txt", 400);
        Path to = folder.resolve("out");
        assertThat(run("--format=json", "--out-dir=" + to, a, b)).isZero();
        String before = Files.readString(to.resolve("b.txt.json"));
        article("b.txt", 401);
        assertRefused(limited(20, "--format=json", "--out-dir=" + to, a, b));
        assertThat(to.resolve("b.txt.json")).hasContent(before);
        assertThat(to.resolve(".verify/draft")).doesNotExist();
        assertThat(run("--format=json", "--out-dir=" + to, "--resume", a, b)).isZero();
        assertThat(to.resolve("b.txt.json")).content().isNotEqualTo(before);
    }

    /** Runs the program where no file may be larger than some blocks of 512 or 1024 bytes. */
    private static Process limited(int blocks, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"),
                        StubMain.command(arguments).stream())
                .toList();
        return new ProcessBuilder(command).start();
    }

    private static void assertRefused(Process process) throws IOException, InterruptedException {
        String said = said(process);
        assertThat(process.exitValue()).as(said).isEqualTo(2);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("verify: ").contains("cannot be written");
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static List<String> hidden(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReaderThatHasSeenEnoughIsNoFault() throws Exception {
        String[] arguments = new String[101];
        arguments[0] = "--format=jsonl";
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = article("a.txt", 400);
        }
        Process process = new ProcessBuilder(StubMain.command(arguments)).start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.readNBytes(100)).hasSize(100);
        }
        assertThat(said(process)).isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatIsReadOnlyIsTold() throws IOException {
        String a = article("a.txt", 1);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path old = Files.writeString(closed.resolve("old.txt"), OLD);
        assertThat(closed.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();
            for (String to : List.of("-o=" + old, "-o=" + closed.resolve("new.txt"), "--out-dir=" + closed)) {
                err.reset();
                assertThat(run(to, a)).isEqualTo(2);
                assertThat(err()).contains("cannot be written");
                assertThat(err().lines()).hasSize(1);
            }
            assertThat(old).hasContent(OLD);
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFolderThatIsNoneIsTold() throws IOException {
        String a = article("a.txt", 1);
        for (String to : List.of("-o" + a + "/x", "--out-dir=" + a, "--out-dir=" + a + "/x", "-o" + folder)) {
            err.reset();
            assertThat(run(to, a)).as(to).isEqualTo(2);
            assertThat(err()).contains("cannot be written");
            assertThat(err().lines()).hasSize(1);
        }
        assertThat(Path.of(a)).content().startsWith("News");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkAsOutputStaysAndWhatItLeadsToIsReplacedWhole() throws IOException {
        String a = article("a.txt", 1);
        Path target = Files.writeString(folder.resolve("target.txt"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        assertThat(run("-o", link.toString(), file("b.txt", "They crash here.")))
                .isEqualTo(3);
        assertThat(target).hasContent(OLD);
        assertThat(run("-o", link.toString(), a)).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).content().startsWith("News of the mill\n" + a);
    }

    /** Links in an output folder, which somebody else may have put there, lead nowhere. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkInAnOutputFolderIsNotFollowed() throws IOException {
        String a = article("a.txt", 1);
        Path to = folder.resolve("out");
        Path own = Files.createDirectories(to.resolve(".verify"));
        Path victim = Files.writeString(folder.resolve("victim"), OLD);
        Files.createSymbolicLink(to.resolve("a.txt.txt"), victim);
        Files.createSymbolicLink(own.resolve("draft"), victim);
        assertThat(run("--out-dir=" + to, a)).isZero();
        assertThat(to.resolve("a.txt.txt")).content().startsWith("News of the mill\n" + a);
        Files.delete(own.resolve("journal"));
        Files.createSymbolicLink(own.resolve("journal"), victim);
        assertThat(run("--out-dir=" + to, a)).isEqualTo(2);
        assertThat(victim).hasContent(OLD);
    }
}
