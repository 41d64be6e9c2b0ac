package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsverify.writer.ComparisonSchema;
import org.newsverify.writer.ReportSchema;

class MainTest extends CommandLineTest {

    @Test
    void reportsInTheOrderOfTheArgumentsOneALine() throws IOException {
        String b = file("b.txt", "The bakery on Mill Lane has closed.");
        String a = file("a.txt", "The mill reopens in spring.");
        assertThat(run("--format", "jsonl", b, a)).isZero();
        assertThat(out().lines()).hasSize(2);
        assertThat(out().lines().toList().get(0)).contains("b.txt");
        assertThat(out().lines().toList().get(1)).contains("a.txt");
        assertThat(err()).isEmpty();
        assertThat(loads).isEqualTo(1);
    }

    @Test
    void wrongUsageIsOneLine() throws IOException {
        String a = file("a.txt", "The mill reopens in spring.");
        Stream.of(
                        new String[] {},
                        new String[] {"-", "-"},
                        new String[] {"--format", "json", a, a},
                        new String[] {"--format", "xml", a},
                        new String[] {"--frmt", a})
                .forEach(args -> {
                    err.reset();
                    assertThat(run(args)).isEqualTo(2);
                    assertThat(err()).startsWith("verify: ").endsWith("; see verify --help\n");
                    assertThat(err().lines()).hasSize(1);
                });
        assertThat(out()).isEmpty();
    }

    @Test
    void anInternalErrorIsOneHarmlessLineAndLeavesTheOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), "old");
        assertThat(run("-o", old.toString(), file("a.txt", "crash"))).isEqualTo(3);
        assertThat(err())
                .isEqualTo("verify: internal error: java.lang.IllegalStateException: broken<U+001B>[31m model;"
                        + " please report it with the article\n");
        assertThat(old).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void soIsOneOfTheMachineBelow() throws IOException {
        assertThat(run(file("a.txt", "It fills the heap."))).isEqualTo(3);
        assertThat(err())
                .isEqualToIgnoringNewLines(
                        "verify: there is not enough memory; JAVA_TOOL_OPTIONS=-Xmx4g gives it 4 GiB");
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void writesAFileWholeInPlaceOfTheOldOne() throws IOException {
        Path old = Files.writeString(folder.resolve("new.jsonl"), "old");
        String a = file("a.txt", "The mill reopens in spring.");
        assertThat(run("-o", old.toString(), "--format=jsonl", a)).isZero();
        assertThat(Files.readString(old))
                .startsWith("{\"format\":\"verify-report\"")
                .endsWith("}\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
        String a = file("a.txt", "The mill reopens in spring.");
        assertThat(run("-o", folder.resolve("none/x").toString(), a)).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void failsOnlyOnFindingsThatWereAskedFor() throws IOException {
        String dutch =
                file("a.txt", "De brug is veilig en wordt dit jaar weer voor het verkeer geopend, zegt de gemeente.");
        assertThat(run(dutch)).isZero();
        assertThat(err()).startsWith("verify: " + dutch + ": warning: the text seems to be in another language");
        assertThat(run("--fail-on", "circular-chain", dutch)).isZero();
        assertThat(run("--fail-on", "circular-chain,not-english", dutch)).isEqualTo(1);
        assertThat(run("--fail-on=Warning, denied-claim", dutch)).isEqualTo(1);
        err.reset();
        assertThat(run("--fail-on=nonsense", dutch)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("verify: --fail-on takes warning or a finding's code, not 'nonsense';"
                        + " verify explain lists all; see verify --help\n");
    }

    @Test
    void explainsEveryFinding() {
        assertThat(run("explain")).isZero();
        String codes = out();
        assertThat(codes.lines()).contains("denied-claim", "circular-chain", "contradiction");
        codes.lines().forEach(code -> {
            out.reset();
            assertThat(run("explain", code)).isZero();
            assertThat(out()).contains("\nExample:\n").contains("\nCounterexample:\n");
            assertThat(out().lines()).allMatch(line -> line.length() <= 90);
        });
        assertThat(run("explain", "nonsense")).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
        assertThat(loads).isZero();
    }

    @Test
    void printsTheSchemaOfItsReports() {
        assertThat(run("schema")).isZero();
        assertThat(out()).isEqualTo(ReportSchema.text()).contains("\"const\": \"verify-report\"");
        assertThat(loads).isZero();
    }

    @Test
    void printsTheSchemaOfComparisons() {
        assertThat(run("schema", "compare")).isZero();
        assertThat(out()).isEqualTo(ComparisonSchema.text()).contains("\"const\": \"verify-comparison\"");
        assertThat(loads).isZero();
    }

    @Test
    void helpFitsOneScreenAndNeedsNoModel() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Exit codes:").contains("--color");
        assertThat(out().lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 80);
        assertThat(loads).isZero();
    }

    @Test
    void standardInputIsReadOnlyOnce() {
        for (String command : List.of("", "check --against feed.csv ", "compare ")) {
            err.reset();
            assertThat(run((command + "- -").split(" "))).isEqualTo(2);
            assertThat(err()).contains("standard input (-) can be read only once");
        }
        assertThat(loads).isZero();
    }

    @Test
    void theVersionNamesTheModel() {
        assertThat(run("--version")).isZero();
        assertThat(out().lines().toList()).hasSize(3).contains("model stub");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheOneThatWasMeant() throws IOException {
        String a = file("harbour.txt", "The mill reopens in spring.");
        assertThat(run("--formta", "json", a)).isEqualTo(2);
        assertThat(run("--format", "jsom", a)).isEqualTo(2);
        assertThat(run("explain", "denied-clam")).isEqualTo(2);
        assertThat(run(folder.resolve("harbor.txt").toString())).isEqualTo(2);
        assertThat(err().lines().toList())
                .satisfiesExactly(
                        option -> assertThat(option).contains("did you mean --format?"),
                        format -> assertThat(format).contains("did you mean json?"),
                        code -> assertThat(code).contains("did you mean denied-claim?"),
                        name -> assertThat(name).endsWith("did you mean " + a + "?"));
    }

    @Test
    void theDemonstrationNeedsNoFile() {
        assertThat(run("--demo")).isZero();
        assertThat(out()).startsWith("kremlin-deal.txt");
        assertThat(run("--demo", "a.txt")).isEqualTo(2);
    }

    @Test
    void quietAndVerboseChangeWhatIsSaidAndNotWhatIsDone() throws IOException {
        String dutch =
                file("a.txt", "De brug is veilig en wordt dit jaar weer voor het verkeer geopend, zegt de gemeente.");
        assertThat(run("-q", dutch)).isZero();
        assertThat(err()).isEmpty();
        assertThat(run("-v", dutch)).isZero();
        assertThat(err().lines()).hasSize(2).anyMatch(line -> line.contains("16 words, language nl"));
    }
}
