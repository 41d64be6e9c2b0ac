package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Files that cannot be written, or not to their ends: one line, 2, and what was there before stays. */
class OutputFaultsTest extends CommandLineTest {

    private static final String FULL = "verify: the output cannot be written (No space left on device); make room";
    private static final String OLD = "old";

    private String article(String name, int sentences) throws IOException {
        return file(name, "News of the mill\n\n" + "The mill at Varn reopens in spring.\n\n".repeat(sentences));
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

    /** A limit on the sizes of files stands for a disk that has room for so many blocks: for none, one, and so on until the report fits. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileThatFailsAtAnyBlockLeavesTheOldOne() throws Exception {
        String a = article("a.txt", 1);
        Path old = Files.writeString(folder.resolve("old.json"), OLD);
        assertThat(refusals(old, "--format=json", "-o", old.toString(), a)).isGreaterThan(1);
        assertThat(hidden(folder)).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void soDoesOneInAnOutputFolder() throws Exception {
        String a = article("a.txt", 1);
        Path to = Files.createDirectory(folder.resolve("out"));
        Path old = Files.writeString(to.resolve("a.txt.json"), OLD);
        assertThat(refusals(old, "--format=json", "--out-dir=" + to, a)).isGreaterThan(1);
        assertThat(to.resolve(".verify/draft")).doesNotExist();
    }

    /** How many blocks were not enough; each time the old file has to be as it was. */
    private static int refusals(Path old, String... arguments) throws IOException, InterruptedException {
        int blocks = 0;
        for (Process process = limited(blocks, arguments); ; process = limited(blocks, arguments)) {
            String said = said(process);
            if (process.exitValue() == 0) {
                assertThat(old).content().startsWith("{").endsWith("}\n");
                return blocks;
            }
            assertRefused(process, said);
            assertThat(old).hasContent(OLD);
            blocks++;
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
        Process process = limited(20, "--format=json", "--out-dir=" + to, a, b);
        assertRefused(process, said(process));
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

    private static void assertRefused(Process process, String said) {
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
