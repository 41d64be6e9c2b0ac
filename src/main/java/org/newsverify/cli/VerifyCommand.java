package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.finding.Findings;
import org.newsverify.report.Report;
import org.newsverify.resource.Resources;
import org.newsverify.writer.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private ArticleArguments articles = new ArticleArguments();

    @Option(names = "--demo", description = "Report on an article that comes with verify.")
    private boolean demo;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--list-formats", description = "Tell what each form is good for.")
    private boolean listFormats;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Option(names = "--show-settings", description = "Tell what is set, and where.")
    private boolean showSettings;

    @Mixin
    private Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    private static final String DEMO = "kremlin-deal.txt";

    private final Streams streams;
    private final Verifier verifier;
    private final Config config;
    private boolean unread; // whether an input could not be read

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
        List<Input> inputs = demo ? List.of(Input.named(DEMO)) : articles.inputs();
        check(inputs);
        FailOn asked = failOn.asked(Findings.codes());
        if (batch.folder().isPresent()) {
            try (OutputFolder folder = folder(batch.folder().get(), inputs)) {
                report(inputs, folder, Optional.of(folder), asked);
            }
        } else {
            Optional<Path> file = output.file();
            Output out = file.isEmpty() ? Output.toStream(streams.out()) : Output.toFile(file.get());
            try (OneOutput one = new OneOutput(out, output.writer(streams))) {
                report(inputs, one, Optional.empty(), asked);
            }
            if (output.opens() && !unread) {
                Browser.open(file.orElseThrow(), streams.environment());
            }
        }
        return unread ? Main.UNREADABLE : asked.found() ? Main.FOUND : Main.DONE;
    }

    private OutputFolder folder(Path path, List<Input> inputs) throws IOException {
        OutputFolder.collision(inputs).ifPresent(input -> {
            throw misuse(
                    "two reports would lie at " + input.place() + " in --out-dir; name one of them in another run");
        });
        String settings = Verifier.version() + " " + verifier.model() + " "
                + input.format().map(Object::toString).orElse("any");
        return new OutputFolder(path, output.format(), settings, batch.resumes());
    }

    /** Reports on the inputs, in their order. */
    private void report(List<Input> inputs, Sink sink, Optional<OutputFolder> earlier, FailOn asked)
            throws IOException {
        Reporting.Source source = demo
                ? named -> Resources.read(VerifyCommand.class, DEMO)
                : new Inputs(streams.in(), input.longest())::read;
        Reporting work = new Reporting(source, input, verifier, earlier);
        Progress progress = batch.progress(streams, inputs.size());
        new Batch(batch.jobs()).run(inputs, work, result -> {
            progress.hide();
            take(result, sink, asked);
            progress.step(result instanceof Result.Kept);
        });
        progress.hide();
        sink.commit();
    }

    private void take(Result result, Sink sink, FailOn asked) throws IOException {
        String name = input.shown(result.input());
        if (result instanceof Result.Verified verified) {
            sink.take(verified);
            Report report = verified.report();
            messages.detail(name, report.article(), verified.seconds());
            report.findings().stream()
                    .filter(finding -> finding.code().equals(Findings.NOT_ENGLISH))
                    .forEach(finding -> messages.warning(name + ": warning: " + finding.message()));
            asked.look(report.codes(), report.warns());
        } else if (result instanceof Result.Kept kept) {
            asked.look(kept.entry().codes(), kept.entry().warning());
        } else if (result instanceof Result.Unreadable unreadable) {
            unread = true;
            messages.error(name + ": " + unreadable.problem());
        } else if (result instanceof Result.Failed failed) {
            throw failed.failure();
        }
    }

    private static String formats() {
        return Arrays.stream(OutputFormat.values())
                .map(format -> String.format("%-15s%s%n", format, format.description()))
                .collect(Collectors.joining());
    }

    private void check(List<Input> inputs) {
        if (demo && !articles.isEmpty()) {
            throw misuse("--demo reports on its own article; leave it out, or the files");
        }
        if (inputs.isEmpty()) {
            throw misuse("no article; name a file, - for standard input, or try --demo");
        }
        if (!output.format().holdsSeveral()
                && inputs.size() > 1
                && batch.folder().isEmpty()) {
            throw misuse("--format " + output.format() + " holds one report, and these are " + inputs.size()
                    + "; use --out-dir, or --format jsonl");
        }
        if (batch.folder().isEmpty() && batch.resumes()) {
            throw misuse("--resume goes on with the reports in a folder; say which with --out-dir");
        }
        if (batch.folder().isPresent() && output.isChosen()) {
            throw misuse("--out-dir makes a file for each report; leave out -o and --open");
        }
        if (batch.jobs() < 1) {
            throw misuse("--jobs must be 1 or more");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
