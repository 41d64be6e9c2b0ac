package org.newsverify.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The articles that a command is given. */
final class ArticleArguments {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Articles: .txt, .html, .md, .json; - is standard input.")
    private List<String> arguments = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    boolean isEmpty() {
        return arguments.isEmpty();
    }

    /**
     * All that the arguments name.
     *
     * @throws ParameterException if standard input is named twice
     */
    List<Input> inputs() {
        List<Input> inputs = InputNames.expand(arguments);
        if (inputs.stream().filter(Input::isStandardInput).count() > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "standard input (-) can be read only once");
        }
        return inputs;
    }
}
