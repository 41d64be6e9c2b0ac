package org.newsverify.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script that lets bash, and zsh, complete a command line. */
final class BashCompletion {

    private BashCompletion() {}

    /** The script. Labels of options are changed for it: use the command line for nothing else afterwards. */
    static String script(CommandLine root) {
        labelByName(root.getCommandSpec());
        root.getSubcommands().values().forEach(command -> labelByName(command.getCommandSpec()));
        return AutoComplete.bash(root.getCommandName(), root);
    }

    /** picocli mixes up the values of options with one label: https://github.com/remkop/picocli/issues/2501. */
    private static void labelByName(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            command.remove(option);
            command.addOption(
                    OptionSpec.builder(option).paramLabel(option.longestName()).build());
        }
    }
}
