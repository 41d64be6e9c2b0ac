package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsverify.article.ArticleReader;

class InputNamesTest extends CommandLineTest {

    @Test
    void readsStandardInput() {
        stdin = "The ferry sails again.";
        assertThat(run("--format", "json", "-")).isZero();
        assertThat(out()).contains("\"file\" : \"-\"");
    }

    @Test
    void anUnreadableInputIsOneLineAndTheOthersAreDone() throws IOException {
        String missing = folder.resolve("none.txt").toString();
        String good = file("good.txt", "The ferry sails again.");
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        assertThat(run("--format", "jsonl", missing, empty, good)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("verify: " + missing + ": no such file; check the name\nverify: " + empty
                        + ": is a folder without articles (.txt, .html, .md, .json);"
                        + " name the files or use --input-format\n");
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void anEmptyOrHugeFileIsRefusedWithoutTheModel() throws IOException {
        Path huge = folder.resolve("huge.txt");
        Files.write(huge, new byte[ArticleReader.MAX_BYTES + 1024]);
        assertThat(run(file("empty.txt", ""), huge.toString())).isEqualTo(2);
        assertThat(err().lines()).hasSize(2);
        assertThat(out()).isEmpty();
        assertThat(loads).isZero();
    }

    @Test
    void aFolderIsAllArticlesBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.createDirectories(folder.resolve("in/.git"));
        file("in/b.md", "The mill reopens in spring.");
        file("in/deep/a.txt", "The bakery has closed.");
        file("in/.git/c.txt", "Hidden.");
        file("in/picture.png", "not an article");
        assertThat(run("--format=jsonl", folder.resolve("in").toString())).isZero();
        assertThat(out().lines().toList())
                .satisfiesExactly(first -> assertThat(first).contains("b.md\""), second -> assertThat(second)
                        .contains("a.txt\""));
    }

    @Test
    void aGlobIsWhatMatchesIt() throws IOException {
        Files.createDirectories(folder.resolve("x"));
        file("one.txt", "The mill reopens in spring.");
        file("x/two.txt", "The mill reopens in spring.");
        file("[odd].txt", "The mill reopens in spring."); // a name that is one is no glob
        assertThat(run("--format=jsonl", folder + "/*.txt")).isZero();
        assertThat(out().lines()).hasSize(2);
        out.reset();
        assertThat(run("--format=jsonl", folder + "/**.txt")).isZero();
        assertThat(out().lines()).hasSize(3);
        out.reset();
        assertThat(run("--format=jsonl", folder + "/[odd].txt")).isZero();
        assertThat(out().lines()).hasSize(1);
        assertThat(run(folder + "/*.none")).isEqualTo(2);
        assertThat(err()).contains("*.none: no such file");
    }

    @Test
    void standardInputIsCalledAsTheUserSays() {
        stdin = "<html><body><p>The ferry sails again.</p></body></html>";
        assertThat(run("--format=json", "--stdin-filename=ferry.html", "-")).isZero();
        assertThat(out()).contains("\"file\" : \"ferry.html\"").contains("\"words\" : 4");
    }
}
