package org.newsverify.claim;

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
import org.newsverify.article.Article;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Certainty;
import org.newsverify.response.AnswerFinder;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.SourceResolver;
import org.newsverify.tag.Entity;

/** The cases of {@code cases.txt}: texts with attributions and people drawn in them, and the claims and responses in these. */
class ClaimCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/newsverify/claim/cases.txt");

    static List<Named<Cases.Case>> cases() throws IOException {
        return Cases.read(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void claimsAndResponsesAreWhatTheCaseSays(Cases.Case given) {
        Drawn drawn = Drawn.of(String.join("\n", given.text()));
        Article article = Articles.of(drawn.text());
        List<Attribution> attributions = Cases.attributions(drawn);
        List<Entity> people = drawn.spans().stream()
                .filter(span -> span.name().equals("p"))
                .map(span -> new Entity(span.span(), Entity.Kind.PERSON))
                .toList();
        Answers answers = new AnswerFinder().find(article, attributions);
        Resolution resolution = new SourceResolver().resolve(article, attributions, people, answers.speakers());
        assertThat(told(new ClaimFinder().find(article, resolution, answers))).isEqualTo(given.expected());
    }

    private static List<String> told(Claims claims) {
        List<String> told = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            String certainty = claim.certainty() == Certainty.ASSERTED ? "" : name(claim.certainty()) + " ";
            told.add(name(claim.status()) + ": " + certainty + claim.text());
        }
        for (Response response : claims.responses()) {
            String targets = response.targets().stream()
                    .map(target -> claims.claims().get(target).text())
                    .collect(Collectors.joining(" / "));
            told.add(String.join("; ", name(response.act()), response.by().name(), targets)
                    .strip());
        }
        return told;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
