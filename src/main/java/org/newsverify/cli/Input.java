package org.newsverify.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One of the articles that arguments name.
 *
 * @param name as on the command line, or as found below a folder that was named; {@code -} for standard input
 * @param place where it lies below what was named: {@code deep/a.txt} for {@code in/deep/a.txt} of the folder {@code in}
 */
record Input(String name, Path place) {

    static final String STANDARD_INPUT = "-";

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z0-9]");

    /** An input that was named itself. */
    static Input named(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar));
        String place = name.equals(STANDARD_INPUT) ? "standard-input" : name.substring(slash + 1);
        try {
            return new Input(name, Path.of(place));
        } catch (InvalidPathException e) { // reading it will tell that it names nothing
            return new Input(name, Path.of(NO_LETTERS.matcher(place).replaceAll("_")));
        }
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
