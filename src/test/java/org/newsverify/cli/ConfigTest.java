package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigTest extends CommandLineTest {

    @Test
    void settingsComeFromAFileFoundUpwardsAndTheCommandLineGoesBefore() throws IOException {
        String a = file("a.txt", "The mill reopens in spring.");
        file(".verify.json", "{\n  \"format\": \"jsonl\",\n  \"fail-on\": [\"denied-claim\", \"vague-source\"]\n}");
        assertThat(run(a)).isZero();
        assertThat(out()).startsWith("{\"format\":\"verify-report\"");
        out.reset();
        assertThat(run("--no-config", a)).isZero();
        assertThat(out()).startsWith(a);
        out.reset();
        assertThat(run("--format=json", "--show-settings")).isZero();
        assertThat(out())
                .isEqualTo("format = json (command line)\ninput-format = none (default)\n"
                        + "fail-on = denied-claim,vague-source (" + folder.resolve(".verify.json")
                        + ":3)\ncolor = auto (default)\n");
    }

    @Test
    void aWrongSettingIsOneLineThatSaysWhere() throws IOException {
        String a = file("a.txt", "The mill reopens in spring.");
        Map<String, String> wrong = Map.of(
                "{\"format\":\n \"jsom\"}", "did you mean json?",
                "{\n\"formt\": \"json\"}", ":2: no setting is called 'formt'; did you mean format?",
                "{\"output\": \"x\"}", ":1: no setting is called 'output'",
                "{\"format\": {}}", ":1: a setting is a string or a list of strings",
                "[]", ":1: must be an object",
                "{\n\"format\"", ":2: is not JSON",
                "{\"fail-on\": \"none-such\"}", "not 'none-such'");
        for (Map.Entry<String, String> entry : wrong.entrySet()) {
            err.reset();
            String file = file("settings", entry.getKey());
            assertThat(run("--config", file, a)).as(entry.getKey()).isEqualTo(2);
            assertThat(err()).contains(entry.getValue());
            assertThat(err().lines()).hasSize(1);
        }
        assertThat(run("--config", folder.resolve("missing").toString(), a)).isEqualTo(2);
        assertThat(out()).isEmpty();
    }
}
