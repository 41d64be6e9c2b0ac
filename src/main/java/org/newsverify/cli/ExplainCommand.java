package org.newsverify.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsverify.compare.ComparisonFindings;
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
        usageHelpWidth = 80,
        description = "Tells what a finding means, with an example and a counterexample.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            completionCandidates = Codes.class,
            description = "A finding's code; all codes are listed without one.")
    private @Nullable String code;

    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    private final Streams streams;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String text = code == null ? String.join("\n", codes()) + "\n" : explanation(code);
        streams.print(text);
        return Main.DONE;
    }

    /** Those of one article first, then those of several. */
    private static List<String> codes() {
        return Stream.concat(Findings.codes().stream(), ComparisonFindings.codes().stream())
                .toList();
    }

    private String explanation(String given) {
        String asked = given.toLowerCase(Locale.ROOT);
        return Findings.explanation(asked)
                .or(() -> ComparisonFindings.explanation(asked))
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "no finding is called " + given + Hints.didYouMean(given, codes())
                                + "; verify explain lists all"));
    }
}
