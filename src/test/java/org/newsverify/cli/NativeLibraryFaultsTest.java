package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program where the library that runs its networks cannot be loaded. */
class NativeLibraryFaultsTest {

    @TempDir
    Path folder = Path.of("unset");

    @Test
    void aFolderForTemporaryFilesThatIsMissingOrNoneIsTold() throws Exception {
        String advice = "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER";
        assertThat(refusal("-Djava.io.tmpdir=" + folder.resolve("missing"))).contains(advice);
        assertThat(refusal("-Djava.io.tmpdir=" + Files.createFile(folder.resolve("file"))))
                .contains(advice);
    }

    @Test
    void aMachineThatIsNotSupportedIsTold() throws Exception {
        assertThat(refusal("-Dos.arch=sparc")).contains("no library for ", " on sparc; run verify on ");
        assertThat(refusal("-Dos.name=SunOS")).contains("no library for SunOS on ", "; run verify on ");
    }

    /** As of a library for another C library than the machine's. */
    @Test
    void aLibraryThatCannotBeLoadedIsTold() throws Exception {
        String name = System.mapLibraryName("onnxruntime");
        Files.writeString(folder.resolve(name), "no library");
        assertThat(refusal("-Donnxruntime.native.path=" + folder))
                .contains("ONNX Runtime cannot be loaded (", name, "Linux with glibc");
    }

    /** Runs the program on a sample; it has to say one line and end with 3. */
    private static String refusal(String setting) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        setting,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-PrintWarnings", // the JVM's own, of a file that is no library
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "samples/kremlin-deal.txt",
                        "samples/dam-evacuation.txt"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(3);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("verify: ONNX Runtime ").doesNotContain("internal error");
        return said;
    }
}
