package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.ExplainedExamples;
import org.newsverify.Verifier;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.meaning.Meaning;
import org.newsverify.meaning.OnnxMeaning;
import org.newsverify.report.Report;
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;

/** Every rule on several articles finds its example and leaves its counterexample alone, with the models that ship. */
@TestInstance(Lifecycle.PER_CLASS)
class FindingExamplesTest {

    private final Tagger tagger = OnnxTagger.load();
    private final Meaning meaning = OnnxMeaning.load();
    private final Verifier verifier = new Verifier(() -> tagger);

    @AfterAll
    void close() {
        tagger.close();
        meaning.close();
    }

    static List<String> codes() {
        return ComparisonFindings.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsItsExampleAndNotItsCounterexample(String code) throws UnreadableException {
        ExplainedExamples examples =
                ExplainedExamples.of(ComparisonFindings.explanation(code).orElseThrow());
        assertThat(compared(examples.example()).codes()).contains(code);
        Comparison harmless = compared(examples.counterexample());
        assertThat(harmless.codes()).doesNotContain(code);
        assertThat(harmless.claims()).as("what both have").anyMatch(claim -> claim.articles() > 1);
    }

    private Comparison compared(String articles) throws UnreadableException {
        List<Report> reports = new ArrayList<>();
        for (String article : articles.split("\n\\* \\* \\*\n", -1)) {
            byte[] bytes = article.strip().getBytes(StandardCharsets.UTF_8);
            reports.add(verifier.verify(
                    new ArticleReader().read("example-" + reports.size() + ".txt", bytes, Optional.of(Format.TEXT))));
        }
        return new Comparer(meaning).compare(reports);
    }

    @Test
    void anUnknownCodeHasNoExplanation() {
        assertThat(ComparisonFindings.explanation("../compare/contradiction")).isEmpty();
    }
}
