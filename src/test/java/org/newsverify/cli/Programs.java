package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsverify.tag.OnnxTagger;

/** This program, and others that read what it prints. */
final class Programs {

    private Programs() {}

    /** What verify prints for arguments that need no model. */
    static String verify(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), false, false, Path.of(""));
        assertThat(Main.run(streams, OnnxTagger::load, args)).isZero();
        return out.toString(StandardCharsets.UTF_8);
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
