package org.newsverify.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.article.ArticleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job as spark-submit starts it, the model included, with two tasks at once: what stands in the rows is what the command line prints. */
class SparkJobTest {

    private static final Path SAMPLES = Path.of("samples");

    /** The line that the command line prints of each sample. */
    private static final Map<String, String> EXPECTED = new TreeMap<>();

    @TempDir
    private Path folder = Path.of("unset");

    @BeforeAll
    static void runTheCommandLine() throws IOException {
        Process verify = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.newsverify.cli.Main",
                        "--format=jsonl",
                        SAMPLES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        out.lines().forEach(line -> EXPECTED.put(json(line).at("/article/file").asString(), line));
        assertThat(EXPECTED).hasSizeGreaterThan(8);
    }

    @Test
    void reportsOfFilesAreThoseOfTheCommandLine() throws IOException {
        assertThat(run("--to", "json", SAMPLES.toString())).isZero();
        assertThat(reports(writtenAsJson())).isEqualTo(EXPECTED);
    }

    @Test
    void reportsOfParquetAreThoseOfTheCommandLine() throws IOException {
        StructType columns = new StructType().add("name", DataTypes.StringType).add("body", DataTypes.BinaryType);
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.createDataFrame(
                            EXPECTED.keySet().stream()
                                    .map(name -> RowFactory.create(name, bytes(name)))
                                    .toList(),
                            columns)
                    .write()
                    .parquet(folder.resolve("in").toString());
        }
        assertThat(run(
                        "--from=parquet",
                        "--name-column=name",
                        "--text-column=body",
                        "--partitions=3",
                        folder.resolve("in").toString()))
                .isZero();
        assertThat(reports(writtenAsParquet())).isEqualTo(EXPECTED);
    }

    @Test
    void reportsOfJsonAreThoseOfTheCommandLine() throws IOException {
        Map<String, String> expected = new TreeMap<>(EXPECTED);
        expected.remove("samples/stolen-crown.txt"); // in windows-1252, which no string of JSON can hold
        lines(expected.keySet().stream()
                .map(name -> Map.of("file", name, "text", new String(bytes(name), StandardCharsets.UTF_8)))
                .map(JsonMapper.shared()::writeValueAsString)
                .toList());
        assertThat(run("--from=json", "--to=json", folder.resolve("in").toString()))
                .isZero();
        assertThat(reports(writtenAsJson())).isEqualTo(expected);
    }

    @Test
    void anArticleThatCannotBeReadIsARowWithAnErrorAndStopsNoOther() throws IOException {
        lines(List.of(
                "{\"file\": \"empty.txt\", \"text\": \"\"}",
                "{\"file\": \"mill.txt\", \"text\": \"The mill reopens in spring.\"}",
                "{\"file\": \"none.txt\"}",
                "{\"file\": \"page.pdf\", \"text\": \"The mill reopens in spring.\"}",
                "{\"text\": \"The mill reopens in spring.\"}",
                "no JSON"));
        assertThat(run("--from=json", "--to=json", folder.resolve("in").toString()))
                .isZero();
        List<JsonNode> rows = writtenAsJson();
        assertThat(rows).hasSize(6).allSatisfy(row -> assertThat(row.propertyNames())
                .containsExactly("file", "report", "error"));
        assertThat(rows.stream()
                        .map(row -> row.get("file").asString() + ": "
                                + row.get("error").asString("none"))
                        .sorted())
                .containsExactly(
                        ": has no text, or more than 10 MiB; give one article a row or file",
                        ": none",
                        "empty.txt: is empty; give a file that holds an article",
                        "mill.txt: none",
                        "none.txt: has no text, or more than 10 MiB; give one article a row or file",
                        "page.pdf: unknown extension .pdf; .txt, .html, .md and .json are read, others with --input-format");
        assertThat(rows)
                .allMatch(row -> row.get("error").isNull() != row.get("report").isNull());
    }

    @Test
    void aFileThatIsTooLargeIsARowWithAnError() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/a b"));
        Files.write(in.resolve("large.txt"), new byte[ArticleReader.MAX_BYTES + 1]);
        Files.writeString(in.resolve("mill"), "The mill reopens in spring.");
        assertThat(run(
                        "--input-format=markdown",
                        "--to=json",
                        folder.resolve("in").toString()))
                .isZero();
        assertThat(writtenAsJson().stream()
                        .map(row -> row.get("file").asString() + ": "
                                + row.get("error").asString("none")))
                .containsExactlyInAnyOrder(
                        in.resolve("large.txt") + ": has no text, or more than 10 MiB; give one article a row or file",
                        in.resolve("mill") + ": none");
    }

    @Test
    void wrongUsageIsOneLine() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        assertThat(errors()).containsExactly("verify: Missing required parameter: 'OUTPUT'; see --help");
        assertThat(errors("--form=json", "in")).containsExactly("verify: Unknown option: '--form=json'; see --help");
        assertThat(errors("--from", "xml", "in")).singleElement().asString().contains("'xml'", "FILES, PARQUET, JSON");
        assertThat(errors(folder.resolve("none").toString()))
                .singleElement()
                .asString()
                .contains("does not exist");
        assertThat(errors("--partitions=0", SAMPLES.toString()))
                .singleElement()
                .asString()
                .contains("(0) must be positive");
        assertThat(errors(SAMPLES.toString())).singleElement().asString().contains("already exists");
    }

    /** What this program says on standard error, where Spark's log is too. */
    private List<String> errors(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(args)).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        return err.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("verify: "))
                .toList();
    }

    private int run(String... args) {
        return SparkJob.run(Stream.concat(
                        Arrays.stream(args), Stream.of(folder.resolve("out").toString()))
                .toArray(String[]::new));
    }

    private void lines(List<String> lines) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("in")).resolve("articles.json"), lines);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    private List<JsonNode> writtenAsJson() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> new String(bytes(file.toString()), StandardCharsets.UTF_8).lines())
                    .map(SparkJobTest::json)
                    .toList();
        }
    }

    private List<JsonNode> writtenAsParquet() throws IOException {
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            return spark.read().parquet(folder.resolve("out").toString()).toJSON().collectAsList().stream()
                    .map(SparkJobTest::json)
                    .toList();
        }
    }

    private static Map<String, String> reports(List<JsonNode> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("file").asString(),
                        row -> row.get("report").asString(),
                        (first, second) -> first,
                        TreeMap::new));
    }
}
