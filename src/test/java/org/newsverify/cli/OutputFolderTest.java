package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsverify.writer.OutputFormat;

class OutputFolderTest extends CommandLineTest {

    @Test
    void anOutputFolderMirrorsWhatWasNamed() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        file("in/deep/a.txt", "The mill reopens in spring.");
        String b = file("b.txt", "The bakery has closed.");
        String in = folder.resolve("in").toString();
        Path to = folder.resolve("out");
        assertThat(run("--format=json", "--out-dir=" + to, in, b)).isZero();
        assertThat(to.resolve("deep/a.txt.json")).content().contains("in/deep/a.txt\"");
        assertThat(to.resolve("b.txt.json")).content().contains("b.txt\"");
        assertThat(out()).isEmpty();
        assertThat(run("--out-dir=" + to, in, folder.resolve("in/deep/a.txt").toString(), b, b))
                .isEqualTo(2);
        assertThat(err()).contains("two reports would lie at b.txt");
    }

    @Test
    void aRunGoesOnWhereItWasStopped() throws IOException {
        Path to = folder.resolve("out");
        String a =
                file("a.txt", "De brug is veilig en wordt dit jaar weer voor het verkeer geopend, zegt de gemeente.");
        String b = file("tab\t\u00E9.txt", "The mill reopens in spring.");
        List<String> again = List.of("--out-dir=" + to, "--resume", "--fail-on=not-english", a, b);
        assertThat(run("--out-dir=" + to, a, b)).isZero();
        Files.writeString(to.resolve("a.txt.txt"), "kept");
        Files.writeString(to.resolve("tab\t\u00E9.txt.txt"), "kept");
        assertThat(run(again.toArray(String[]::new))).isEqualTo(1); // what was found then still counts
        assertThat(to.resolve("a.txt.txt")).hasContent("kept");

        Files.writeString(Path.of(b), "The mill does not reopen.");
        assertThat(run(again.toArray(String[]::new))).isEqualTo(1);
        assertThat(to.resolve("a.txt.txt")).hasContent("kept");
        assertThat(to.resolve("tab\t\u00E9.txt.txt")).content().startsWith(b.replace('\t', ' '));

        Path journal = to.resolve(".verify/journal");
        Files.writeString(journal, Files.readString(journal).substring(0, 40)); // killed while it wrote its first line
        assertThat(run(again.toArray(String[]::new))).isEqualTo(1);
        assertThat(to.resolve("a.txt.txt")).content().startsWith(a);

        Files.writeString(to.resolve("a.txt.txt"), "of other settings");
        assertThat(run("--out-dir=" + to, "--resume", "--input-format=text", a)).isZero();
        assertThat(to.resolve("a.txt.txt")).content().startsWith(a);
    }

    @Test
    void anOutputFolderIsForOneRunAtATime() throws IOException {
        Path to = folder.resolve("out");
        String a = file("a.txt", "The mill reopens in spring.");
        try (OutputFolder other = new OutputFolder(to, OutputFormat.TEXT, "", false)) {
            assertThat(run("--out-dir=" + to, a)).isEqualTo(2);
            assertThat(err()).contains("another run writes into this folder");
            assertThat(other.made(Input.named(a), "00")).isEmpty();
        }
        assertThat(run("--out-dir=" + to, a)).isZero();
    }
}
