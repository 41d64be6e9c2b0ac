package org.newsverify.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.newsverify.Verifier;
import org.newsverify.resource.Resources;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page as a person has it, in Chromium, where that is installed; with the model. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = Resources.text(ChromeDriver.class, "/axe.min.js");

    private final Verifier verifier = Verifier.create();
    private final Server server;
    private final ChromeDriver browser;

    BrowserTest() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER), "there is no Chromium");
        server = new Server(verifier, "127.0.0.1", 0, error -> {});
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(CHROMIUM.toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage")
                .addArguments("--disable-background-networking", "--disable-component-update", "--no-first-run");
        options.setCapability("goog:loggingPrefs", console);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @BeforeAll
    void start() {
        server.start();
        browser.manage().timeouts().pageLoadTimeout(PATIENCE).implicitlyWait(PATIENCE);
    }

    @AfterAll
    void stop() {
        browser.quit();
        server.close();
        verifier.close();
    }

    @BeforeEach
    void open() {
        browser.manage().window().setSize(new Dimension(360, 740));
        browser.get(server.address());
    }

    private WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** Sends the form and waits for the next page. */
    private void submit() {
        browser.executeScript("document.documentElement.className = 'old'");
        one("button").click();
        one("html:not(.old) body");
    }

    private String shown() {
        return one("body").getText();
    }

    /** Nothing went wrong on the page that is shown: the console is empty, a narrow window holds it, axe finds nothing. */
    private void assertSound() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.executeScript(AXE);
            Object violations = browser.executeAsyncScript("""
                    const done = arguments[0];
                    axe.run().then(result => done(result.violations.map(v => v.id + ": " + v.nodes.map(n => n.html))));
                    """);
            assertThat((List<?>) Objects.requireNonNull(violations)).as(scheme).isEmpty();
        }
    }

    @Test
    void aPastedTextGivesAReport() throws IOException {
        assertThat(browser.getTitle()).isEqualTo("verify");
        assertThat(shown()).contains("nothing leaves that machine, and nothing is kept");
        assertSound();
        browser.executeScript(
                "arguments[0].value = arguments[1]",
                one("textarea"),
                Files.readString(Path.of("samples/kremlin-deal.txt")));
        submit();
        assertThat(shown()).contains("Peskov").doesNotContain("Nothing done");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void aFileGivesAReport() {
        one("input[type=file]").sendKeys(sample("council-stadium.md"));
        submit();
        assertThat(shown()).contains("council-stadium.md").doesNotContain("Nothing done");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void severalFilesGiveOnePage() {
        one("input[type=file]")
                .sendKeys(sample("council-stadium.md") + "\n" + sample("ferry-poll.json") + "\n"
                        + new File("pom.xml").getAbsolutePath());
        submit();
        assertThat(one("h1").getText()).isEqualTo("3 articles");
        assertThat(shown()).contains("pom.xml – could not be read").contains("FINDINGS");
        assertSound();
        one("ol a").click();
        assertThat(browser.getCurrentUrl()).endsWith("#r0");
    }

    @Test
    void withNothingGivenThePageSaysSo() {
        submit();
        assertThat(one("[role=alert]").getText()).startsWith("Nothing done: there is no article yet");
        // Chromium notes each answer of status 400 and above in its console
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .allMatch(entry -> entry.getMessage().contains("status of 400"));
        assertSound();
    }

    private static String sample(String name) {
        return new File("samples", name).getAbsolutePath();
    }
}
