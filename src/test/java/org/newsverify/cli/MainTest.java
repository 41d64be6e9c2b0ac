package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;
import org.newsverify.writer.OutputFormat;
import org.newsverify.writer.ReportSchema;

class MainTest {

    @TempDir
    private Path folder = Path.of("unset");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private String stdin = "";
    private int loads;

    private int run(String... args) {
        return run(out, args);
    }

    private int run(OutputStream to, String... args) {
        Streams streams = new Streams(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                false,
                false,
                folder);
        return Main.run(streams, this::load, args);
    }

    private Tagger load() {
        loads++;
        return new Tagger() {
            @Override
            public Tagging tag(Article article) {
                if (article.text().contains("crash")) {
                    throw new IllegalStateException("broken\u001B[31m model");
                }
                return new Tagging(List.of(), List.of(), List.of());
            }

            @Override
            public String id() {
                return "stub";
            }

            @Override
            public void close() {}
        };
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

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
    void readsStandardInput() {
        stdin = "The ferry sails again.";
        assertThat(run("--format", "json", "-")).isZero();
        assertThat(out()).contains("\"file\" : \"-\"");
    }

    @Test
    void anUnreadableInputIsOneLineAndTheOthersAreDone() throws IOException {
        String missing = folder.resolve("none.txt").toString();
        String good = file("good.txt", "The ferry sails again.");
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        assertThat(run("--format", "jsonl", missing, empty, good)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("verify: " + missing + ": no such file; check the name\nverify: " + empty
                        + ": is a folder without articles (.txt, .html, .md, .json);"
                        + " name the files or use --input-format\n");
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void anEmptyOrHugeFileIsRefusedWithoutTheModel() throws IOException {
        Path huge = folder.resolve("huge.txt");
        Files.write(huge, new byte[ArticleReader.MAX_BYTES + 1024]);
        assertThat(run(file("empty.txt", ""), huge.toString())).isEqualTo(2);
        assertThat(err().lines()).hasSize(2);
        assertThat(out()).isEmpty();
        assertThat(loads).isZero();
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
    void aClosedPipeIsQuiet() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, file("a.txt", "The mill reopens in spring."))).isZero();
        assertThat(err()).isEmpty();
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
        assertThat(codes.lines()).contains("denied-claim", "circular-chain");
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
    void helpFitsOneScreenAndNeedsNoModel() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Exit codes:").contains("--color");
        assertThat(out().lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 80);
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
    void aFolderIsAllArticlesBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.createDirectories(folder.resolve("in/.git"));
        file("in/b.md", "The mill reopens in spring.");
        file("in/deep/a.txt", "The bakery has closed.");
        file("in/.git/c.txt", "Hidden.");
        file("in/picture.png", "not an article");
        assertThat(run("--format=jsonl", folder.resolve("in").toString())).isZero();
        assertThat(out().lines().toList())
                .satisfiesExactly(first -> assertThat(first).contains("b.md\""), second -> assertThat(second)
                        .contains("a.txt\""));
    }

    @Test
    void aGlobIsWhatMatchesIt() throws IOException {
        Files.createDirectories(folder.resolve("x"));
        file("one.txt", "The mill reopens in spring.");
        file("x/two.txt", "The mill reopens in spring.");
        file("[odd].txt", "The mill reopens in spring."); // a name that is one is no glob
        assertThat(run("--format=jsonl", folder + "/*.txt")).isZero();
        assertThat(out().lines()).hasSize(2);
        out.reset();
        assertThat(run("--format=jsonl", folder + "/**.txt")).isZero();
        assertThat(out().lines()).hasSize(3);
        out.reset();
        assertThat(run("--format=jsonl", folder + "/[odd].txt")).isZero();
        assertThat(out().lines()).hasSize(1);
        assertThat(run(folder + "/*.none")).isEqualTo(2);
        assertThat(err()).contains("*.none: no such file");
    }

    @Test
    void standardInputIsCalledAsTheUserSays() {
        stdin = "<html><body><p>The ferry sails again.</p></body></html>";
        assertThat(run("--format=json", "--stdin-filename=ferry.html", "-")).isZero();
        assertThat(out()).contains("\"file\" : \"ferry.html\"").contains("\"words\" : 4");
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

    @Test
    void settingsComeFromAFileFoundUpwardsAndTheCommandLineGoesBefore() throws IOException {
        String a = file("a.txt", "The mill reopens in spring.");
        file(".verify.json", "{\n  \"format\": \"jsonl\",\n  \"fail-on\": [\"denied-claim\", \"vague-source\"]\n}");
        assertThat(run(a)).isZero();
        assertThat(out()).startsWith("{\"format\":\"verify-report\"");
        out.reset();
        assertThat(run("--no-config", a)).isZero();
        assertThat(out()).startsWith(a);
        out.reset();
        assertThat(run("--format=json", "--show-settings")).isZero();
        assertThat(out())
                .isEqualTo("format = json (command line)\ninput-format = none (default)\n"
                        + "fail-on = denied-claim,vague-source (" + folder.resolve(".verify.json")
                        + ":3)\ncolor = auto (default)\n");
    }

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

    @Test
    void aWrongSettingIsOneLineThatSaysWhere() throws IOException {
        String a = file("a.txt", "The mill reopens in spring.");
        Map<String, String> wrong = Map.of(
                "{\"format\":\n \"jsom\"}", "did you mean json?",
                "{\n\"formt\": \"json\"}", ":2: no setting is called 'formt'; did you mean format?",
                "{\"output\": \"x\"}", ":1: no setting is called 'output'",
                "{\"format\": {}}", ":1: a setting is a string or a list of strings",
                "[]", ":1: must be an object",
                "{\n\"format\"", ":2: is not JSON",
                "{\"fail-on\": \"none-such\"}", "not 'none-such'");
        for (Map.Entry<String, String> entry : wrong.entrySet()) {
            err.reset();
            String file = file("settings", entry.getKey());
            assertThat(run("--config", file, a)).as(entry.getKey()).isEqualTo(2);
            assertThat(err()).contains(entry.getValue());
            assertThat(err().lines()).hasSize(1);
        }
        assertThat(run("--config", folder.resolve("missing").toString(), a)).isEqualTo(2);
        assertThat(out()).isEmpty();
    }
}
