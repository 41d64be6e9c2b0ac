package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsverify.Verifier;
import org.newsverify.meaning.HashedWords;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** This program, and others that read what it prints. */
final class Programs {

    private Programs() {}

    /** What verify prints for arguments that need no model. */
    static String verify(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Verifier verifier = Verifier.create()) {
            CommandLine line = commandLine(out, verifier);
            assertThat(line.execute(args)).isZero();
            line.getOut().flush();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What verify prints as help, and each of its commands. */
    static List<String> helps() {
        try (Verifier verifier = Verifier.create()) {
            CommandLine line = commandLine(new ByteArrayOutputStream(), verifier);
            return Stream.concat(Stream.of(line), CommandTexts.commands(line).stream())
                    .map(CommandLine::getUsageMessage)
                    .toList();
        }
    }

    /** The commands that users are told of, and the long options of all, this program's own too. */
    static List<String> commandsAndLongOptions() {
        try (Verifier verifier = Verifier.create()) {
            CommandLine line = commandLine(new ByteArrayOutputStream(), verifier);
            List<CommandLine> commands = CommandTexts.commands(line);
            Stream<String> options = Stream.concat(Stream.of(line), commands.stream())
                    .flatMap(command -> CommandTexts.options(command).stream())
                    .map(OptionSpec::longestName);
            Stream<String> names = commands.stream().map(command -> "verify " + command.getCommandName());
            return Stream.concat(names, options).distinct().toList();
        }
    }

    private static CommandLine commandLine(OutputStream out, Verifier verifier) {
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), out, err, Map.of(), false, false, Path.of(""));
        return Main.commandLine(streams, verifier, HashedWords::new, Config.none());
    }

    /** The lines that a program prints, errors too; the test is skipped if the program is not installed. */
    static List<String> run(List<String> command) throws IOException {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .as("%s is installed", command.get(0))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.get(0))));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
