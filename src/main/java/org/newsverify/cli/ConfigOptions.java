package org.newsverify.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where settings come from. Read before all other options, whose defaults they are. */
final class ConfigOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; else a .verify.json here or farther up.")
    private @Nullable Path file;

    @Option(names = "--no-config", description = "No settings from files.")
    private boolean none;

    /** These options among all arguments. */
    static ConfigOptions of(String... args) {
        ConfigOptions options = new ConfigOptions();
        new CommandLine(options)
                .setUnmatchedArgumentsAllowed(true)
                .setExpandAtFiles(false)
                .parseArgs(args);
        return options;
    }

    /** The file that holds the settings, if there is one. */
    Optional<Path> find(Path folder) {
        if (none) {
            return Optional.empty();
        }
        return file == null ? Config.findUpwards(folder) : Optional.of(file);
    }
}
