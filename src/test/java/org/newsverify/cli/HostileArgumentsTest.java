package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.newsverify.Payloads;

/** Names and arguments that attack a terminal: what is said of each is one line that does nothing. */
class HostileArgumentsTest extends CommandLineTest {

    private static final Pattern OBEYED = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\x{200C}\\x{200D}]]");

    @Test
    void aFileThatIsMissingMayHaveAnyName() {
        List<String> missing = Payloads.all().stream()
                .map(name -> folder + "/none/" + name + ".txt")
                .toList();
        assertThat(run(missing.toArray(String[]::new))).isEqualTo(2);
        assertThat(err().lines()).hasSameSizeAs(missing).allMatch(line -> line.startsWith("verify: "));
        assertHarmless(err());
        assertThat(out()).isEmpty();
    }

    @Test
    void andSoMayOneThatIsThere() throws IOException {
        int made = 0;
        for (String payload : Payloads.all()) {
            try {
                file(payload.replace('/', '_') + ++made + ".txt", "The mill reopens in spring.");
            } catch (InvalidPathException | IOException e) {
                made--; // no file can have that name here
            }
        }
        assertThat(run(folder.toString())).isZero();
        assertHarmless(out());
        Path to = folder.resolve("out");
        assertThat(run("--out-dir", to.toString(), folder.toString())).isZero();
        try (Stream<Path> reports = Files.list(to)) {
            assertThat(reports.filter(Files::isRegularFile)).hasSizeGreaterThan(200);
        }
        assertThat(err()).isEmpty();
    }

    /** A library must not say what it thinks of an argument, past what makes it harmless. */
    @Test
    void nothingElseIsSaid() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("--fail-on=\"\u001B[2J", "a.txt")).isEqualTo(2);
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        } finally {
            System.setErr(before);
        }
    }

    @Test
    void argumentsAndSettingsAreToldOfInOneLine() throws IOException {
        for (String payload : Payloads.all()) {
            String settings = file("settings", "{\"format\": \"" + StringEscapeUtils.escapeJson(payload) + "\"}");
            for (String argument : List.of("--config=" + settings, "--fail-on=x" + payload)) {
                err.reset();
                assertThat(run(argument, "a.txt")).as("%s", argument).isEqualTo(2);
                assertThat(err()).startsWith("verify: ");
                assertThat(err().lines()).hasSize(1);
                assertHarmless(err());
            }
        }
        assertThat(out()).isEmpty();
    }

    private static void assertHarmless(String printed) {
        assertThat(printed).doesNotContainPattern(OBEYED).doesNotContain("##[", "##vso");
    }
}
