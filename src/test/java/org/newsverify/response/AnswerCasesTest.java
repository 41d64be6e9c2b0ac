package org.newsverify.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.Articles;
import org.newsverify.Cases;
import org.newsverify.Drawn;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;

/** The cases of {@code cases.txt}: texts with attributions drawn in them, and what their words say of acts and answers. */
class AnswerCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/newsverify/response/cases.txt");

    private final AnswerFinder finder = new AnswerFinder();

    static List<Named<Cases.Case>> cases() throws IOException {
        return Cases.read(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachActIsWhatTheCaseSays(Cases.Case given) {
        Drawn drawn = Drawn.of(String.join("\n", given.text()));
        List<Attribution> attributions = Cases.attributions(drawn);
        Answers answers = finder.find(Articles.of(drawn.text()), attributions);
        assertThat(told(drawn.text(), answers)).isEqualTo(given.expected());
    }

    private static List<String> told(String text, Answers answers) {
        List<String> told = new ArrayList<>();
        for (Act act : answers.acts()) {
            told.add(name(act));
        }
        for (Answer answer : answers.answers()) {
            String by = answer.by().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "));
            told.add(String.join("; ", name(answer.act()), by, answer.span().in(text)));
        }
        return told;
    }

    private static String name(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
