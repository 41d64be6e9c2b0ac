package org.newsverify.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.Format;
import picocli.CommandLine.Option;

/** How inputs are read. */
final class InputOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "text, html, markdown or json, whatever the names say.")
    private @Nullable Format format;

    @Option(names = "--stdin-filename", paramLabel = "NAME", description = "What standard input is called in reports.")
    private @Nullable String standardInput;

    /** Empty to tell it by name and content. */
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** How an input is called in reports. */
    String shown(Input input) {
        return input.isStandardInput() && standardInput != null ? standardInput : input.name();
    }
}
