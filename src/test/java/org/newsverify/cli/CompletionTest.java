package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real shells complete what a user has typed. Those that are not installed are skipped. */
class CompletionTest {

    @TempDir
    private Path folder = Path.of("unset");

    private interface Shell {
        /** What the shell offers for the last word of a command line. */
        List<String> offers(String typed) throws IOException;
    }

    @Test
    void bashCompletes() throws IOException {
        Path script = script("bash");
        Path ask = Files.writeString(folder.resolve("ask"), """
                source "$1"
                compopt() { :; } # works only where a user types
                COMP_WORDS=($2)
                [[ $2 = *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_verify
                printf '%s\\n' "${COMPREPLY[@]}"
                """);
        completes(typed -> Programs.run(List.of("bash", "--norc", ask.toString(), script.toString(), typed)));
    }

    @Test
    void zshCompletes() throws IOException {
        Path answer = folder.resolve("answer");
        // what zsh adds to the list that it shows is written to a file too
        Path start = Files.writeString(folder.resolve("start"), """
                verify() { }
                autoload -U compinit && compinit -u -D
                source %s
                compadd() { local -a words; builtin compadd -A words "$@"; print -l -- $words >>%s; builtin compadd "$@" }
                """.formatted(script("zsh"), answer));
        // zsh completes only at a terminal: one is made, in which a user types a tab
        Path ask = Files.writeString(folder.resolve("ask"), """
                zmodload zsh/zpty
                zpty terminal zsh -f -i
                zpty -w terminal "source $1"
                zpty -w terminal "$2"$'\\t'
                zpty -w terminal exit
                while zpty -r terminal; do :; done >/dev/null
                cat $3
                """);
        completes(typed -> {
            Files.deleteIfExists(answer);
            return Programs.run(List.of("zsh", "-f", ask.toString(), start.toString(), typed, answer.toString()));
        });
    }

    @Test
    void fishCompletes() throws IOException {
        Path script = script("fish");
        completes(typed -> Programs.run(List.of(
                        "fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", script.toString(), typed))
                .stream()
                .map(line -> line.replaceFirst("\t.*", "")) // descriptions
                .toList());
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(folder.resolve("verify." + shell), Programs.verify("completion", shell));
    }

    private static void completes(Shell shell) throws IOException {
        assertThat(shell.offers("verify --fo")).contains("--format").doesNotContain("--output");
        assertThat(shell.offers("verify --format ")).contains("text", "json", "sarif");
        assertThat(shell.offers("verify --input-format ")).contains("markdown").doesNotContain("sarif");
        assertThat(shell.offers("verify expl")).contains("explain").doesNotContain("completion");
        assertThat(shell.offers("verify explain den")).contains("denied-claim").doesNotContain("not-english");
        assertThat(shell.offers("verify explain contr")).contains("contradiction");
        assertThat(shell.offers("verify schema com")).contains("compare").doesNotContain("check");
    }
}
