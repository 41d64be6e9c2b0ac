package org.newsverify.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.newsverify.meaning.HashedWords;
import org.newsverify.tag.Tagger;

/** Runs the command line in a folder of its own, with a tagger that sees nothing and crashes on the word. */
abstract class CommandLineTest {

    @TempDir
    Path folder = Path.of("unset");

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Map<String, String> environment = new HashMap<>();
    String stdin = "";
    int loads;

    int run(String... args) {
        return run(out, args);
    }

    int run(OutputStream to, String... args) {
        Streams streams = new Streams(
                standardInput(),
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                false,
                false,
                folder);
        return Main.run(streams, this::load, HashedWords::new, args);
    }

    InputStream standardInput() {
        return new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    }

    Tagger load() {
        loads++;
        return new StubTagger();
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
