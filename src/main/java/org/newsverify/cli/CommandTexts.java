package org.newsverify.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands and options say of themselves, for the manual page and for completion. */
final class CommandTexts {

    private CommandTexts() {}

    /** The commands below this one that users are told of. */
    static List<CommandLine> commands(CommandLine root) {
        return root.getSubcommands().values().stream()
                .distinct()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .toList();
    }

    /** The options that users are told of. */
    static List<OptionSpec> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .toList();
    }

    static String of(CommandLine command) {
        return plain(command.getCommandSpec().usageMessage().description());
    }

    static String of(ArgSpec argument) {
        return plain(argument.description());
    }

    private static String plain(String... lines) {
        return Ansi.OFF.text(String.join(" ", lines)).toString();
    }
}
