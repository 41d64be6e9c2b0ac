package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsverify.writer.CheckSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest extends CommandLineTest {

    private static final String FEED = """
            claim,rating,publisher,url,published
            The old mill at Varn reopens in spring after two years of repairs.,False,Plumbline,https://example.org/mill,2026-02-01
            The dam of Varn burst in the great floods of 2019.,True,Grain of Salt,https://example.org/dam,2026-03-01
            """;

    private String feed() throws IOException {
        return file("feed.csv", FEED);
    }

    @Test
    void theClaimsOfAnArticleAreLookedUp() throws IOException {
        String article = file("a.txt", """
                News of the valley \uD83D\uDEA2

                The old mill at Varn reopens in spring after two years of repairs.

                The dam of Varn did not burst in the great floods of 2019.
                """);
        assertThat(run("check", "--against", feed(), "--format", "json", article))
                .isZero();
        JsonNode check = JsonMapper.shared().readTree(out());
        assertThat(check.at("/feed/items").asInt()).isEqualTo(2);
        JsonNode matches = check.get("matches");
        assertThat(matches.size()).isEqualTo(2);
        assertThat(matches.get(0).get("file").asString()).isEqualTo(article);
        assertThat(matches.get(0).at("/factCheck/rating").asString()).isEqualTo("False");
        assertThat(matches.get(0).get("opposite").asBoolean()).isFalse();
        assertThat(matches.get(1).get("opposite").asBoolean()).isTrue();
        assertThat(matches.get(1).at("/claim/spans/0/start").asInt()).isGreaterThan(60);
        assertThat(matches.get(1).get("words").valueStream().map(JsonNode::asString))
                .contains("dam", "burst");
        assertThat(err()).isEmpty();
    }

    @Test
    void linesAreLookedUpByTheirNumbers() throws IOException {
        String lines = file(
                "lines.txt",
                "\uFEFF\n  \uD83D\uDEA2 The old mill at Varn reopens in spring after two years of repairs. \r\nNobody has asked.\n");
        assertThat(run("check", "--against", feed(), "--claims", lines, "--format=json"))
                .isZero();
        JsonNode match = JsonMapper.shared().readTree(out()).get("matches").get(0);
        assertThat(match.get("file").asString()).isEqualTo(lines);
        assertThat(match.at("/claim/id").asString()).isEqualTo("2");
        assertThat(match.at("/claim/text").asString())
                .isEqualTo("\uD83D\uDEA2 The old mill at Varn reopens in spring after two years of repairs.");
        assertThat(match.at("/claim/spans/0/start").asInt()).isEqualTo(3);
        assertThat(match.at("/claim/spans/0/end").asInt()).isEqualTo(71);
        assertThat(loads).isZero();
        stdin = "The old mill at Varn reopens in spring after two years of repairs.";
        out.reset();
        assertThat(run("check", "--against", feed(), "--claims", "-", "--stdin-filename", "wire"))
                .isZero();
        assertThat(out())
                .contains(
                        "1 of 1 claim has a match",
                        "wire, line 1",
                        "SEEMS TO SAY THE SAME AS",
                        "Plumbline, 2026-02-01,")
                .contains("“False”", "https://example.org/mill", "not verify's");
    }

    @Test
    void theOutputMayGoToAFile() throws IOException {
        Path to = folder.resolve("check.html");
        String lines = file("lines.txt", "The old mill at Varn reopens in spring after two years of repairs.");
        assertThat(run("check", "--against", feed(), "--claims", lines, "--format=html", "-o", to.toString()))
                .isZero();
        assertThat(to).content().startsWith("<!DOCTYPE html>").contains("https://example.org/mill");
        assertThat(out()).isEmpty();
    }

    @Test
    void brokenItemsAreOneWarning() throws IOException {
        String feed = file("broken.csv", FEED + ",,,\n,,,\n");
        String lines = file("lines.txt", "The old mill at Varn reopens in spring after two years of repairs.");
        for (int run = 0; run < 2; run++) {
            err.reset();
            assertThat(run("check", "--against", feed, "--claims", lines)).isZero();
            assertThat(err()).startsWith("verify: " + feed + ": warning: left out 2 of its items");
            assertThat(err().lines()).hasSize(1);
        }
        err.reset();
        assertThat(run("check", "-q", "--against", feed, "--claims", lines)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsOneLineAndTwo() throws IOException {
        String lines = file("lines.txt", "The old mill at Varn reopens in spring after two years of repairs.");
        assertRefused("no such file; did you mean", "--against", feed() + "x", "--claims", lines);
        assertRefused("holds no fact-check", "--against", lines, "--claims", lines);
        assertRefused("is not JSON in line 1", "--against", file("cut.json", "[{\"@type\":"), "--claims", lines);
        assertRefused("is a folder or a pipe", "--against", folder.toString(), "--claims", lines);
        assertRefused("holds no claims", "--against", feed(), "--claims", file("empty.txt", " \n"));
        assertRefused(
                "no such file",
                "--against",
                feed(),
                folder.resolve("missing.txt").toString());
        assertRefused("Missing required option", "--claims", lines);
        assertRefused("not both", "--against", feed());
        assertRefused("not both", "--against", feed(), "--claims", lines, lines);
        assertRefused("FORMAT cannot be 'brat'", "--against", feed(), "--format=brat", lines);
    }

    private void assertRefused(String problem, String... args) {
        out.reset();
        err.reset();
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        assertThat(run(all)).isEqualTo(2);
        assertThat(err()).startsWith("verify: ").contains(problem);
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void oneThatCannotBeReadStopsNoOther() throws IOException {
        String article = file("a.txt", "News\n\nThe old mill at Varn reopens in spring after two years of repairs.\n");
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("check", "--against", feed(), missing, article)).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).contains("1 of 1 claim has a match");
        assertThat(run("check", "--against", feed(), file("crash.txt", "They crash here.")))
                .isEqualTo(3);
    }

    @Test
    void settingsAreThoseOfReports() throws IOException {
        file(".verify.json", "{\"format\": \"brat\"}");
        assertThat(run("check", "--against", feed(), "--claims", file("lines.txt", "The mill.")))
                .isZero();
        assertThat(out()).startsWith("0 of 1 claim");
    }

    @Test
    void helpFits() throws IOException {
        assertThat(run("check", "--help")).isZero();
        assertThat(out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(out()).contains("--against", "--progress");
    }

    @Test
    void printsTheSchemaOfChecks() {
        assertThat(run("schema", "check")).isZero();
        assertThat(out()).isEqualTo(CheckSchema.text()).contains("\"const\": \"verify-check\"");
        assertThat(run("schema", "nonsense")).isEqualTo(2);
    }

    @Test
    void anIndexIsKeptBesideTheFeed() throws IOException {
        String lines = file("lines.txt", "The old mill at Varn reopens in spring after two years of repairs.");
        assertThat(run("check", "--against", feed(), "--claims", lines)).isZero();
        assertThat(Files.isDirectory(folder.resolve("feed.csv.index"))).isTrue();
    }
}
