package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a page in the user's browser. */
final class Browser {

    private Browser() {}

    /**
     * Starts the browser and does not wait for it: that of the environment variable {@code BROWSER}, or the system's own.
     *
     * @throws IOException if there is none to start
     */
    static void open(Path page, Map<String, String> environment) throws IOException {
        ProcessBuilder browser = new ProcessBuilder(command(page.toUri().toString(), environment));
        browser.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        browser.start();
    }

    private static List<String> command(String address, Map<String, String> environment) {
        String chosen = environment.getOrDefault("BROWSER", "");
        if (!chosen.isEmpty()) {
            return List.of(chosen, address);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
