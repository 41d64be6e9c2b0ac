package org.newsverify.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.newsverify.report.Finding;
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;

/** Every rule finds its example and leaves its counterexample alone, with the model that ships. */
@TestInstance(Lifecycle.PER_CLASS)
class FindingsTest {

    private final Tagger tagger = OnnxTagger.load();
    private final Verifier verifier = new Verifier(() -> tagger);

    @AfterAll
    void close() {
        tagger.close();
    }

    static List<String> codes() {
        return Findings.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsItsExampleAndNotItsCounterexample(String code) throws UnreadableException {
        ExplainedExamples examples =
                ExplainedExamples.of(Findings.explanation(code).orElseThrow());
        assertThat(found(examples.example())).contains(code);
        assertThat(found(examples.counterexample())).doesNotContain(code);
    }

    private List<String> found(String article) throws UnreadableException {
        byte[] bytes = article.strip().getBytes(StandardCharsets.UTF_8);
        return verifier
                .verify(new ArticleReader().read("example.md", bytes, Optional.of(Format.MARKDOWN)))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void anUnknownCodeHasNoExplanation() {
        assertThat(Findings.explanation("../finding/not-english")).isEmpty();
    }
}
