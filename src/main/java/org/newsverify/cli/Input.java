package org.newsverify.cli;

import java.nio.file.Path;

/**
 * One of the articles that arguments name.
 *
 * @param name as on the command line, or as found below a folder that was named; {@code -} for standard input
 * @param place where it lies below what was named: {@code deep/a.txt} for {@code in/deep/a.txt} of the folder {@code in}
 */
record Input(String name, Path place) {

    static final String STANDARD_INPUT = "-";

    /** An input that was named itself. */
    static Input named(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf(java.io.File.separatorChar));
        return new Input(name, Path.of(name.equals(STANDARD_INPUT) ? "standard-input" : name.substring(slash + 1)));
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
