package org.newsverify.cli;

import java.util.List;
import java.util.Locale;
import org.newsverify.Verifier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command line, in the macros of man(7). picocli's own way to one goes through AsciiDoc, whose
 * formatter alone would take longer than the rest of the packaging.
 */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** The page for a program whose commands have no further commands below them. */
    static String of(CommandLine root) {
        ManPage man = new ManPage();
        String name = root.getCommandName();
        man.page.append(
                ".TH %s 1 \"\" \"%s %s\"\n".formatted(name.toUpperCase(Locale.ROOT), name, plain(Verifier.version())));
        man.section("NAME");
        man.text(name + " - " + CommandTexts.of(root));
        man.section("SYNOPSIS");
        man.synopsis(root);
        man.section("OPTIONS");
        man.arguments(root);
        man.section("COMMANDS");
        for (CommandLine command : CommandTexts.commands(root)) {
            man.page.append(".SS ").append(plain(command.getCommandName())).append('\n');
            man.synopsis(command);
            man.page.append(".PP\n");
            man.text(CommandTexts.of(command));
            man.arguments(command);
            man.belowCommand(List.of(command.getCommandSpec().usageMessage().footer()));
        }
        man.footer(root.getCommandSpec().usageMessage().footer());
        return man.page.toString();
    }

    private void section(String title) {
        page.append(".SH ").append(plain(title.toUpperCase(Locale.ROOT))).append('\n');
    }

    private void synopsis(CommandLine command) {
        String beside = " ".repeat("Usage: ".length()); // where help puts what does not fit a line
        asIs(command.getHelp()
                .synopsis(beside.length())
                .lines()
                .map(line -> line.startsWith(beside) ? line.substring(beside.length()) : line)
                .toList());
    }

    private void arguments(CommandLine command) {
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            argument("\\fI" + plain(parameter.paramLabel()) + "\\fR", parameter);
        }
        for (OptionSpec option : CommandTexts.options(command)) {
            String label = command.getHelp()
                    .parameterLabelRenderer()
                    .renderParameterLabel(option, Ansi.OFF, List.of())
                    .toString();
            argument("\\fB" + plain(String.join(", ", option.names())) + "\\fR" + plain(label), option);
        }
    }

    private void argument(String term, ArgSpec argument) {
        page.append(".TP\n").append(term).append('\n');
        text(CommandTexts.of(argument));
    }

    private void belowCommand(List<String> lines) {
        if (!lines.isEmpty()) {
            page.append(".PP\n");
            asIs(lines);
        }
    }

    /** A line such as "Examples:" opens a section; what follows is printed as it stands. */
    private void footer(String[] lines) {
        int from = 0;
        for (int i = 0; i <= lines.length; i++) {
            boolean title = i < lines.length && lines[i].matches("\\S.*:");
            if ((title || i == lines.length) && i > from) {
                asIs(List.of(lines).subList(from, i));
                from = i + 1;
            }
            if (title) {
                section(lines[i].substring(0, lines[i].length() - 1));
            }
        }
    }

    private void asIs(List<String> lines) {
        page.append(".EX\n");
        lines.stream().filter(line -> !line.isBlank()).forEach(this::text);
        page.append(".EE\n");
    }

    private void text(String line) {
        page.append(plain(line)).append('\n');
    }

    /** The text, with nothing in it that roff would obey or make prettier than a shell can read. */
    private static String plain(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha")
                .replace("`", "\\(ga");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
