package org.newsverify.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The findings that a command is to fail on. */
final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "CODE",
            description = "Exit with 1 on such findings: CODE[,CODE] or warning.")
    private List<String> codes = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * What was asked for.
     *
     * @param known the codes that there are
     * @throws ParameterException if one is not among them
     */
    FailOn asked(List<String> known) {
        try {
            return new FailOn(codes, known);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
