package org.newsverify.spark;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.article.Format;
import org.newsverify.writer.Unicode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job that spark-submit starts. */
@Command(
        name = "verify-spark.jar",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 80,
        description = "Reports on articles by Spark: rows of file, report and error.")
public final class SparkJob implements Callable<Integer> {

    static final int DONE = 0;
    static final int UNREADABLE = 2;
    static final int FAILED = 3;

    /** Where articles come from. */
    enum Source {
        FILES,
        PARQUET,
        JSON
    }

    /** What reports are written as. */
    enum Target {
        PARQUET,
        JSON;

        /** What Spark calls it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "Folder, file or pattern, of any file system of Spark's.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "Folder for the rows; must not be there yet.")
    private String output = "";

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            description = "files (an article a file, if not said), parquet (a row) or json (a line).")
    private Source source = Source.FILES;

    @Option(
            names = "--name-column",
            paramLabel = "NAME",
            description = "What holds an article's name in rows and lines: file if not said.")
    private String name = "file";

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "What holds the article, a string or bytes: text if not said.")
    private String text = "text";

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "text, html, markdown or json, whatever the names say.")
    private @Nullable Format format;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Parts to cut the articles into; Spark's if not said.")
    private @Nullable Integer partitions;

    @Option(names = "--to", paramLabel = "TARGET", description = "parquet (if not said) or json, a row a line.")
    private Target target = Target.PARQUET;

    /** Runs the job and ends the process with its exit code; after success the process ends by itself, as Spark wants it. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs the job and returns its exit code. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new SparkJob());
        line.getCommandSpec().version("verify " + Verifier.version());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, unused) -> error(UNREADABLE, e, "see --help"))
                .setExecutionExceptionHandler((e, command, unused) -> failure(e))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("verify").getOrCreate()) {
            Dataset<Row> articles = articles(new Articles(spark));
            Dataset<Row> parts = partitions == null ? articles : articles.repartition(partitions);
            parts.mapPartitions(new Reports(format), Encoders.row(Reports.SCHEMA))
                    .write()
                    .option("ignoreNullFields", false) // of JSON: each row has all its fields
                    .format(target.toString())
                    .save(output);
        }
        return DONE;
    }

    private Dataset<Row> articles(Articles read) throws IOException {
        return switch (source) {
            case FILES -> read.ofFiles(input);
            case PARQUET -> read.ofParquet(input, name, text);
            case JSON -> read.ofJson(input, name, text);
        };
    }

    private static int failure(Exception e) {
        // Spark's ways to say that what it was given cannot be
        boolean misuse =
                e instanceof AnalysisException || e instanceof IOException || e instanceof IllegalArgumentException;
        return misuse
                ? error(UNREADABLE, e, "check the arguments")
                : error(FAILED, e, "the job failed: Spark's log tells why");
    }

    /** One line, of what may be many with a stack trace. */
    private static int error(int code, Exception e, String advice) {
        String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        System.err.println(Unicode.printable("verify: " + problem + "; " + advice));
        return code;
    }
}
