package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser, if Debian's Chromium is installed. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values", List.of("color-contrast"));

    /** What {@code axe.run} found, a line each, once it is done. */
    private static final String AXE = """
            const done = arguments[1];
            axe.run(document, {runOnly: arguments[0]}).then(
                found => done(found.violations.flatMap(
                    v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary))),
                error => done([String(error)]));
            """;

    private static final String LINKS_TO_NOTHING = """
            return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
                .filter(href => !href.startsWith('#') || !document.getElementById(href.slice(1)));
            """;

    @TempDir
    private Path folder = Path.of("unset");

    private ChromeDriver browser;

    @BeforeAll
    void open() {
        assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), "needs Chromium");
        LoggingPreferences everything = new LoggingPreferences();
        everything.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    static List<Example> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadableByEverybody(Example sample) throws IOException {
        show(sample.in(new HtmlWriter()));
        assertThat((List<?>) browser.executeScript(LINKS_TO_NOTHING)).isEmpty();
        assertReadableByEverybody();
    }

    @Test
    void aCheckIsReadableByEverybody() throws IOException {
        show(CheckWriter.of(Form.HTML, false).write(CheckWritersTest.example()));
        assertReadableByEverybody();
    }

    @Test
    void aComparisonIsReadableByEverybody() throws IOException {
        show(ComparisonWriter.of(Form.HTML, false).write(ComparisonWritersTest.example()));
        assertThat((List<?>) browser.executeScript(LINKS_TO_NOTHING)).isEmpty();
        assertReadableByEverybody();
    }

    private void show(String page) throws IOException {
        browser.get(Files.writeString(folder.resolve("page.html"), page).toUri().toString());
    }

    private void assertReadableByEverybody() throws IOException {
        for (int width : new int[] {360, 1280}) {
            set("Emulation.setDeviceMetricsOverride", size(width));
            assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                    .as("width at %d", width)
                    .isLessThanOrEqualTo(width);
        }
        browser.executeScript(axe());
        assertThat(violations("light", ALL)).isEmpty();
        assertThat(violations("dark", COLOURS)).isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER))
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    private List<?> violations(String scheme, Map<String, Object> rules) {
        Map<String, String> preference = Map.of("name", "prefers-color-scheme", "value", scheme);
        set("Emulation.setEmulatedMedia", Map.of("features", List.of(preference)));
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript(AXE, rules));
    }

    private void set(String command, Map<String, Object> values) {
        browser.executeCdpCommand(command, values);
    }

    private static Map<String, Object> size(int width) {
        return Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600);
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
