package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.finding.Findings;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.tag.Resources;
import org.newsverify.writer.OutputFormat;
import org.newsverify.writer.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports on the articles that the arguments name, one after the other. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 80,
        customSynopsis = {"verify [OPTIONS] FILE|FOLDER|GLOB|- ...", "       verify COMMAND"},
        description = "Prints the claims in news articles, who says so, and who denies it.",
        footer = {
            "",
            "Exit codes: 0 done, 1 done and a finding of --fail-on is there, 2 wrong usage",
            "or something cannot be read or written, 3 error in verify, 130 interrupted",
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Articles: .txt, .html, .md, .json; - is standard input.")
    private List<String> arguments = List.of();

    @Option(names = "--demo", description = "Report on an article that comes with verify.")
    private boolean demo;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--list-formats", description = "Tell what each form is good for.")
    private boolean listFormats;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "CODE",
            split = ",",
            description = "Exit with 1 on such findings: CODE[,CODE] or warning.")
    private List<String> failOn = List.of();

    @Option(names = "--show-settings", description = "Tell what is set, and where.")
    private boolean showSettings;

    @Mixin
    private Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    private static final String DEMO = "kremlin-deal.txt";
    private static final String ANY_WARNING = "warning";
    private static final int AT_ONCE = 8; // articles, which bounds memory

    private final Streams streams;
    private final Verifier verifier;
    private final Config config;
    private final Set<String> asked = new HashSet<>(); // findings to fail on
    private boolean bad; // whether an input could not be read
    private boolean failed; // whether a report has a finding that was asked for

    VerifyCommand(Streams streams, Verifier verifier, Config config) {
        this.streams = streams;
        this.verifier = verifier;
        this.config = config;
        this.messages = new Messages(streams);
    }

    @Override
    public Integer call() throws IOException {
        if (listFormats) {
            streams.print(formats());
            return Main.DONE;
        }
        if (showSettings) {
            streams.print(
                    SettingsList.of(Objects.requireNonNull(spec).commandLine().getParseResult(), config));
            return Main.DONE;
        }
        List<String> names = demo ? List.of(DEMO) : InputNames.expand(arguments);
        check(names);
        Result.Source source = demo ? name -> Resources.read(VerifyCommand.class, name) : new Inputs(streams.in());
        Optional<Path> file = output.file();
        try (Output out = file.isEmpty() ? Output.toStream(streams.out()) : Output.toFile(file.get())) {
            if (printAll(names, source, out) > 0) {
                out.commit();
                if (output.opens()) {
                    Browser.open(file.orElseThrow(), streams.environment());
                }
            }
        }
        return bad ? Main.UNREADABLE : failed ? Main.FOUND : Main.DONE;
    }

    private static String formats() {
        return Arrays.stream(OutputFormat.values())
                .map(format -> String.format("%-15s%s%n", format, format.description()))
                .collect(Collectors.joining());
    }

    private void check(List<String> names) {
        if (demo && !arguments.isEmpty()) {
            throw misuse("--demo reports on its own article; leave it out, or the files");
        }
        if (names.isEmpty()) {
            throw misuse("no article; name a file, - for standard input, or try --demo");
        }
        if (Collections.frequency(names, Inputs.STANDARD_INPUT) > 1) {
            throw misuse("standard input (-) can be read only once");
        }
        if (!output.format().holdsSeveral() && names.size() > 1) {
            throw misuse("--format " + output.format() + " holds one report, and these are " + names.size()
                    + "; name one article, or use --format jsonl");
        }
        for (String given : failOn) {
            String code = given.strip().toLowerCase(Locale.ROOT);
            if (!code.equals(ANY_WARNING) && !Findings.codes().contains(code)) {
                throw misuse("--fail-on takes warning or a finding's code, not '" + code + "'"
                        + Hints.didYouMean(code, Findings.codes()) + "; verify explain lists all");
            }
            asked.add(code);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Prints the reports in the order of the names, some at a time. Returns how many. */
    private int printAll(List<String> names, Result.Source source, Output out) throws IOException {
        ReportWriter writer = output.writer(streams);
        int printed = 0;
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<String> some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
            List<Result> results = some.parallelStream()
                    .map(name -> Result.of(name, source, input, verifier))
                    .toList();
            for (Result result : results) {
                Optional<Result.Verified> verified = result.verified();
                if (verified.isPresent()) {
                    Report report = verified.get().report();
                    out.print((printed == 0 ? writer.head() : writer.between())
                            + writer.write(report, verified.get().article()));
                    printed++;
                    note(result, report);
                } else {
                    bad = true;
                    messages.error(result.name() + ": " + result.problem());
                }
            }
        }
        if (printed > 0) {
            out.print(writer.tail());
        }
        return printed;
    }

    /** Says on the error stream what makes a whole report unreliable, and remembers what was asked for. */
    private void note(Result result, Report report) {
        messages.detail(String.format(
                Locale.ROOT,
                "%s: %d words, language %s, %.2f s",
                result.name(),
                report.article().words(),
                report.article().language(),
                result.seconds()));
        for (Finding finding : report.findings()) {
            if (finding.code().equals(Findings.NOT_ENGLISH)) {
                messages.warning(result.name() + ": warning: " + finding.message());
            }
            boolean warning = finding.level() == Finding.Level.WARNING && asked.contains(ANY_WARNING);
            failed |= warning || asked.contains(finding.code());
        }
    }
}
