package org.newsverify.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that lets a shell complete what the user types. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80,
        description = "Prints what lets a shell complete commands, options and values.",
        footer = {
            "",
            "Once in the shell's start file:",
            "  source <(verify completion bash)     in ~/.bashrc",
            "  source <(verify completion zsh)      in ~/.zshrc",
            "  verify completion fish | source      in ~/.config/fish/config.fish",
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells that are known. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    private final Streams streams;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine root = Objects.requireNonNull(spec).root().commandLine();
        String script =
                switch (Objects.requireNonNull(shell)) {
                    case BASH, ZSH -> BashCompletion.script(root);
                    case FISH -> FishCompletion.script(root);
                };
        streams.print(script);
        return Main.DONE;
    }
}
