package org.newsverify.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsverify.meaning.HashedWords;

/** The program without the model, as a process of its own: connected to the system's streams, as {@link Main} is. */
final class StubMain {

    private StubMain() {}

    /** A command line that runs it. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData", // a file that counts for a limit of files' sizes
                "-cp",
                System.getProperty("java.class.path"),
                StubMain.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    public static void main(String[] args) {
        Streams streams = Streams.ofSystem(Map.of(), false, false);
        System.exit(Main.run(streams, StubTagger::new, HashedWords::new, args));
    }
}
