package org.newsverify.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsverify.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a finding means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpWidth = 80,
        description = "Tells what a finding means, with an example and a counterexample.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "A finding's code; all codes are listed without one.")
    private @Nullable String code;

    @Spec
    private @Nullable CommandSpec spec;

    private final Streams streams;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String text = code == null
                ? String.join("\n", Findings.codes()) + "\n"
                : Findings.explanation(code.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new ParameterException(
                                Objects.requireNonNull(spec).commandLine(),
                                "no finding is called " + code + "; verify explain lists all"));
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return Main.DONE;
    }
}
