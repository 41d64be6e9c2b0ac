package org.newsverify.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.compare.Comparer;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.ComparisonFindings;
import org.newsverify.meaning.Meaning;
import org.newsverify.report.Report;
import org.newsverify.writer.ComparisonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings the claims of several articles together. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 80,
        customSynopsis = "verify compare FILE|FOLDER|GLOB|- ...",
        description = "Finds what articles share, from whom, and what they contradict.")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private ArticleArguments articles = new ArticleArguments();

    @Mixin
    private FormOptions output = new FormOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Mixin
    private Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    private final Streams streams;
    private final Verifier verifier;
    private final Supplier<Meaning> meaning;

    CompareCommand(Streams streams, Verifier verifier, Supplier<Meaning> meaning) {
        this.streams = streams;
        this.verifier = verifier;
        this.meaning = meaning;
        this.messages = new Messages(streams);
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = articles.inputs();
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "no article; name the files to compare, or a folder");
        }
        FailOn asked = failOn.asked(ComparisonFindings.codes());
        List<Report> reports = new ArrayList<>();
        int unread = new Articles(new Inputs(streams.in(), input.longest()), input, verifier, messages)
                .read(inputs, reports::add);
        if (!reports.isEmpty()) {
            try (Meaning model = meaning.get()) {
                Comparison comparison = new Comparer(model).compare(reports);
                asked.look(comparison.codes(), !comparison.findings().isEmpty());
                output.write((form, colour) -> ComparisonWriter.of(form, colour).write(comparison), streams);
            }
        }
        return unread > 0 ? Main.UNREADABLE : asked.found() ? Main.FOUND : Main.DONE;
    }
}
