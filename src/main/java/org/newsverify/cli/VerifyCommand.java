package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.article.Format;
import org.newsverify.finding.Findings;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.writer.OutputFormat;
import org.newsverify.writer.ReportWriter;
import org.newsverify.writer.TextWriter;
import org.newsverify.writer.Unicode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports on the articles that the arguments name, one after the other. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        usageHelpWidth = 80,
        customSynopsis = {"verify [OPTIONS] FILE|- ...", "       verify explain [CODE]"},
        description = "Reads news articles and prints the claims in them, who says so, and who denies it.",
        footer = {
            "",
            "Examples:",
            "  verify article.html",
            "  verify --format jsonl -o reports.jsonl articles/*.txt",
            "  curl -s https://example.org/story | verify --input-format html -",
            "",
            "Exit codes:",
            "  0    done; findings change nothing here, unless --fail-on asks for it",
            "  1    done, and a report has a finding that --fail-on names",
            "  2    wrong usage, or an input or output that cannot be read or written;",
            "       the other articles are done all the same",
            "  3    an error in verify itself",
            "  130  interrupted",
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Articles: .txt, .html, .md or .json; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), json for one article, or jsonl: one report a line.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all, instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "text, html, markdown or json, whatever the names say.")
    private @Nullable Format inputFormat;

    @Option(
            names = "--fail-on",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Exit with 1 if a report has a finding of such a code, or any warning: CODE[,CODE] or warning.")
    private List<String> failOn = List.of();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
    private ColorMode color = ColorMode.AUTO;

    @Spec
    private @Nullable CommandSpec spec;

    private static final String ANY_WARNING = "warning";
    private static final int AT_ONCE = 8; // articles, which bounds memory

    private final Streams streams;
    private final Verifier verifier;
    private final Set<String> asked = new HashSet<>(); // findings to fail on
    private boolean bad; // whether an input could not be read
    private boolean failed; // whether a report has a finding that was asked for

    VerifyCommand(Streams streams, Verifier verifier) {
        this.streams = streams;
        this.verifier = verifier;
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty()) {
            throw misuse("no article; name a file, or - for standard input");
        }
        if (Collections.frequency(files, Inputs.STANDARD_INPUT) > 1) {
            throw misuse("standard input (-) can be read only once");
        }
        if (!format.holdsSeveral() && files.size() > 1) {
            throw misuse("--format " + format + " holds one report; use --format jsonl for several");
        }
        for (String given : failOn) {
            String code = given.strip().toLowerCase(Locale.ROOT);
            if (!code.equals(ANY_WARNING) && !Findings.codes().contains(code)) {
                throw misuse(
                        "--fail-on takes warning or a finding's code, not '" + code + "'; verify explain lists all");
            }
            asked.add(code);
        }
        try (Output out = output == null ? Output.toStream(streams.out()) : Output.toFile(output)) {
            if (printAll(out) > 0) {
                out.commit();
            }
        }
        return bad ? Main.UNREADABLE : failed ? Main.FOUND : Main.DONE;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Prints the reports in the order of the arguments, some at a time. Returns how many. */
    private int printAll(Output out) throws IOException {
        Inputs inputs = new Inputs(streams.in());
        ReportWriter writer = writer();
        int printed = 0;
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<String> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            List<Result> results = some.parallelStream()
                    .map(file -> Result.of(file, verifier, inputs, Optional.ofNullable(inputFormat)))
                    .toList();
            for (Result result : results) {
                Optional<Result.Verified> verified = result.verified();
                if (verified.isPresent()) {
                    Report report = verified.get().report();
                    out.print(printed == 0 ? writer.head() : writer.between());
                    out.print(writer.write(report, verified.get().article()));
                    printed++;
                    report.findings().forEach(finding -> note(result.file(), finding));
                } else {
                    bad = true;
                    complain(result.file(), result.problem());
                }
            }
        }
        if (printed > 0) {
            out.print(writer.tail());
        }
        return printed;
    }

    private ReportWriter writer() {
        boolean coloured = format == OutputFormat.TEXT && color.colours(streams, output != null);
        return coloured ? new TextWriter(true) : format.writer();
    }

    /** Says on the error stream what makes a whole report unreliable, and remembers what was asked for. */
    private void note(String file, Finding finding) {
        if (finding.code().equals(Findings.NOT_ENGLISH)) {
            complain(file, "warning: " + finding.message());
        }
        boolean warning = finding.level() == Finding.Level.WARNING && asked.contains(ANY_WARNING);
        failed |= warning || asked.contains(finding.code());
    }

    private void complain(String file, String message) {
        streams.err().println(Unicode.printable("verify: " + file + ": " + message));
    }
}
