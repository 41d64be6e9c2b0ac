package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest extends CommandLineTest {

    private static final String DAM = "The dam of Varn was repaired before the floods of 2019";

    private String lantern() throws IOException {
        return file("lantern.txt", """
                News of the valley \uD83D\uDEA2

                The old mill at Varn reopens in spring after two years of repairs.

                %s.
                """.formatted(DAM));
    }

    private String post() throws IOException {
        return file("post.txt", """
                Mill to turn again

                The old mill at Varn reopens in spring, after two years of repairs.

                The dam of Varn was not repaired before the floods of 2019.
                """);
    }

    @Test
    void sharedClaimsAndContradictionsAreFound() throws IOException {
        String lantern = lantern();
        String post = post();
        assertThat(run("compare", "--format", "json", lantern, post)).isZero();
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.get("format").asString()).isEqualTo("verify-comparison");
        assertThat(json.at("/articles/0/file").asString()).isEqualTo(lantern);
        assertThat(json.at("/articles/1/file").asString()).isEqualTo(post);
        JsonNode mill = json.at("/claims/0");
        assertThat(mill.get("text").asString()).contains("mill at Varn reopens");
        assertThat(mill.get("members").valueStream().map(member -> member.get("article")
                        .asString()))
                .containsExactly("1", "2");
        assertThat(mill.get("origins").valueStream().map(origin -> origin.get("name")
                        .asString()))
                .containsExactly(lantern, post);
        assertThat(mill.get("contradicts")).isEmpty();
        JsonNode dam = json.get("claims")
                .valueStream()
                .filter(claim -> claim.get("text").asString().equals(DAM))
                .findFirst()
                .orElseThrow();
        assertThat(dam.get("contradicts")).hasSize(1);
        assertThat(json.at("/citations")).isEmpty();
        assertThat(json.get("findings").valueStream().map(finding -> finding.get("code")
                        .asString()))
                .containsExactly("contradiction");
        assertThat(err()).isEmpty();
    }

    @Test
    void standardInputIsOneOfTheArticles() throws IOException {
        stdin = "News\n\n" + DAM + ".\n";
        assertThat(run("compare", "-", lantern())).isZero();
        assertThat(out())
                .startsWith("2 articles, ")
                .contains(
                        "1 in more than one article, 0 contradictions",
                        "2 independent origins",
                        "“" + DAM + "”",
                        "1  standard input: News (-)")
                .doesNotContain("cites");
        assertThat(run("compare", "--stdin-filename", "wire.txt", "-", lantern()))
                .isZero();
        assertThat(out()).contains("wire.txt");
    }

    @Test
    void aFolderIsComparedAsAWhole() throws IOException {
        lantern();
        post();
        assertThat(run("compare", folder.toString())).isZero();
        assertThat(out()).startsWith("2 articles, ");
    }

    @Test
    void oneThatCannotBeReadStopsNoOther() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("compare", lantern(), missing, post())).isEqualTo(2);
        assertThat(err()).startsWith("verify: " + missing + ": no such file");
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).startsWith("2 articles, ").contains("1 contradiction");
        out.reset();
        assertThat(run("compare", "--fail-on=contradiction", lantern(), missing, post()))
                .isEqualTo(2);
    }

    @Test
    void whereNothingCanBeReadNothingIsWritten() {
        Path to = folder.resolve("comparison.txt");
        assertThat(run(
                        "compare",
                        "-o",
                        to.toString(),
                        folder.resolve("missing.txt").toString()))
                .isEqualTo(2);
        assertThat(to).doesNotExist();
        assertThat(out()).isEmpty();
    }

    @Test
    void aCrashIsTheProgramsFault() throws IOException {
        assertThat(run("compare", lantern(), file("crash.txt", "They crash here.")))
                .isEqualTo(3);
        assertThat(err()).doesNotContain("\u001B");
        assertThat(out()).isEmpty();
    }

    @Test
    void theOutputMayGoToAFile() throws IOException {
        Path to = folder.resolve("comparison.html");
        assertThat(run("compare", "--format=html", "-o", to.toString(), lantern(), post()))
                .isZero();
        assertThat(to).content().startsWith("<!DOCTYPE html>").contains("mill at Varn reopens");
        assertThat(out()).isEmpty();
        String nowhere = folder.resolve("no").resolve("comparison.html").toString();
        assertThat(run("compare", "-o", nowhere, lantern())).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void failsOnTheFindingsThatAreAskedFor() throws IOException {
        String lantern = lantern();
        String post = post();
        assertThat(run("compare", "--fail-on=contradiction", lantern, post)).isEqualTo(1);
        assertThat(out()).contains("CONTRADICTS");
        assertThat(run("compare", "--fail-on", "single-origin,WARNING", lantern, post))
                .isEqualTo(1);
        assertThat(run("compare", "--fail-on=single-origin,hardened-claim", lantern, post))
                .isZero();
        assertThat(run("compare", "--fail-on=warning", lantern)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void misuseIsOneLineAndTwo() throws IOException {
        String lantern = lantern();
        assertRefused("no article; name the files to compare");
        assertRefused("only once", "-", lantern, "-");
        assertRefused("not 'contradictoin'; did you mean contradiction", "--fail-on=contradictoin", lantern);
        assertRefused("not 'single-source'", "--fail-on=single-source", lantern);
        assertRefused("FORMAT cannot be 'sarif'", "--format=sarif", lantern);
        assertThat(loads).isZero();
    }

    private void assertRefused(String problem, String... args) {
        out.reset();
        err.reset();
        String[] all = new String[args.length + 1];
        all[0] = "compare";
        System.arraycopy(args, 0, all, 1, args.length);
        assertThat(run(all)).isEqualTo(2);
        assertThat(err()).startsWith("verify: ").contains(problem);
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void colourIsAskedFor() throws IOException {
        assertThat(run("compare", "--color=always", lantern(), post())).isZero();
        assertThat(out()).contains("\u001B[33mCONTRADICTS");
        out.reset();
        assertThat(run("compare", lantern(), post())).isZero();
        assertThat(out()).doesNotContain("\u001B");
    }

    @Test
    void helpFits() {
        assertThat(run("compare", "--help")).isZero();
        assertThat(out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(out()).contains("--fail-on", "--format");
    }
}
