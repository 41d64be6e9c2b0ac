package org.newsverify.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script that lets fish complete a command line, which picocli writes for bash and zsh only. Each line tells fish of
 * one option, value or command; where none fits, fish offers files. See
 * <a href="https://fishshell.com/docs/current/cmds/complete.html">fish's manual</a>.
 */
final class FishCompletion {

    private final StringBuilder script = new StringBuilder();
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    /** The script for a program whose commands have no further commands below them. */
    static String script(CommandLine root) {
        FishCompletion fish = new FishCompletion(root.getCommandName());
        List<CommandLine> commands = CommandTexts.commands(root);
        String names = commands.stream().map(CommandLine::getCommandName).collect(Collectors.joining(" "));
        for (CommandLine command : commands) {
            fish.line(
                    "__fish_use_subcommand",
                    "-f -a " + quoted(command.getCommandName()) + described(CommandTexts.of(command)));
        }
        fish.arguments(root, "not __fish_seen_subcommand_from " + names);
        for (CommandLine command : commands) {
            fish.arguments(command, "__fish_seen_subcommand_from " + command.getCommandName());
        }
        return fish.script.toString();
    }

    private void arguments(CommandLine command, String condition) {
        for (OptionSpec option : CommandTexts.options(command)) {
            line(condition, names(option) + values(option) + described(CommandTexts.of(option)));
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            if (parameter.completionCandidates() != null) {
                line(condition, "-f -a " + quoted(candidates(parameter.completionCandidates())));
            }
        }
    }

    private void line(String condition, String rest) {
        script.append("complete -c %s -n %s %s\n".formatted(program, quoted(condition), rest));
    }

    private static String names(OptionSpec option) {
        List<String> flags = new ArrayList<>();
        for (String name : option.names()) {
            flags.add(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        return String.join(" ", flags);
    }

    /** What may follow an option: nothing, some words, a file, or what only the user knows. */
    private static String values(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (option.completionCandidates() != null) {
            return " -x -a " + quoted(candidates(option.completionCandidates()));
        }
        return option.type() == Path.class ? " -r -F" : " -x";
    }

    private static String candidates(@Nullable Iterable<String> candidates) {
        return candidates == null
                ? ""
                : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(" "));
    }

    private static String described(String text) {
        return " -d " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
