package org.newsverify.writer;

import java.util.regex.Pattern;

/** Text that may come to stand in the log of a build, where a line can be a command to the server that runs the build. */
public final class BuildLog {

    /**
     * GitHub's runner obeys a line that begins with two colons, and {@code ##[} anywhere (actions/runner, ActionCommand.cs); Azure
     * Pipelines {@code ##vso[}; TeamCity {@code ##teamcity[}. Every word may come to begin a line.
     */
    private static final Pattern COMMAND =
            Pattern.compile("(?<![^\\s\\p{Z}]):(?=:)|#(?=#(?:\\[|vso|teamcity))", Pattern.CASE_INSENSITIVE);

    private BuildLog() {}

    /** The text with what begins a command spelled out, as {@link Unicode#printable} does with what a terminal obeys. */
    public static String harmless(String text) {
        return COMMAND.matcher(text).replaceAll(found -> found.group().equals(":") ? "<U+003A>" : "<U+0023>");
    }
}
