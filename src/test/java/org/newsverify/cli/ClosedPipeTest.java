package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A reader that has seen enough, as {@code head} does: no fault, 0 and not a word, in whatever language the system speaks. */
class ClosedPipeTest extends CommandLineTest {

    private static final String GERMAN = "Datenübergabe unterbrochen";

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void aClosedPipeIsQuiet() throws IOException {
        OutputStream closed = new PipeOutput(failing("Broken pipe"), folder.resolve("unknown"));
        assertThat(run(closed, file("a.txt", "The mill reopens in spring."))).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void soIsOneOfWhichTheSystemTellsInItsOwnWords() throws IOException {
        Path pipe = folder.resolve("pipe");
        Programs.run(List.of("mkfifo", pipe.toString()));
        assertThat(run(new PipeOutput(failing(GERMAN), pipe), file("a.txt", "The mill reopens in spring.")))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aFileThatFailsIsNone() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        OutputStream full = new PipeOutput(failing(GERMAN), file);
        assertThatThrownBy(() -> full.write(1)).isExactlyInstanceOf(IOException.class);
        assertThat(run(full, file("a.txt", "The mill reopens in spring."))).isEqualTo(2);
        assertThat(err()).contains(GERMAN);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReaderThatHasSeenEnoughIsNoFault() throws Exception {
        String article = file("a.txt", "News of the mill\n\n" + "The mill at Varn reopens in spring.\n\n".repeat(400));
        String[] arguments = new String[101];
        arguments[0] = "--format=jsonl";
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = article;
        }
        Process process = new ProcessBuilder(StubMain.command(arguments)).start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.readNBytes(100)).hasSize(100);
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
