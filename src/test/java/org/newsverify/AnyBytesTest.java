package org.newsverify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Block;
import org.newsverify.article.Format;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Span;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.TextSpan;
import org.newsverify.writer.OutputFormat;

/**
 * Whatever the bytes, they are an article whose letters lead back to them, or are refused. Without more the inputs in
 * {@code AnyBytesTestInputs} are tried; others are looked for, with the code as a guide, by
 *
 * <pre>mvn -Pfuzz test -Dtest=AnyBytesTest#htmlLeadsBack -Dfuzz.time=30m</pre>
 */
class AnyBytesTest {

    private static final Verifier VERIFIER = new Verifier(ScatteringTagger::new);

    @FuzzTest
    void textLeadsBack(byte[] bytes) {
        read(bytes, Format.TEXT).ifPresent(article -> checkLetters(article, ""));
    }

    @FuzzTest
    void htmlLeadsBack(byte[] bytes) {
        read(bytes, Format.HTML).ifPresent(article -> checkLetters(article, "&"));
    }

    @FuzzTest
    void markdownLeadsBack(byte[] bytes) {
        read(bytes, Format.MARKDOWN).ifPresent(article -> checkLetters(article, "&"));
    }

    @FuzzTest
    void jsonLeadsBack(byte[] bytes) {
        read(bytes, Format.JSON).ifPresent(article -> checkLetters(article, "&\\"));
    }

    @FuzzTest
    void textIsReportedOnInAllForms(byte[] bytes) {
        read(bytes, Format.TEXT).ifPresent(article -> {
            Report report = VERIFIER.verify(article);
            for (ReportClaim claim : report.claims()) {
                for (TextSpan span : claim.spans()) {
                    String source = article.inputText(new InputSpan(span.start(), span.end()));
                    assertThat(letters(source)).contains(letters(span.text()));
                }
            }
            for (OutputFormat format : OutputFormat.values()) {
                assertThat(format.writer().document(report, article)).isNotNull();
            }
        });
    }

    private static Optional<Article> read(byte[] bytes, Format format) {
        try {
            return Optional.of(new ArticleReader().read("-", bytes, Optional.of(format)));
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    /** Each letter of the text stands in the input where it leads to, or what begins with one of {@code escapes} does. */
    private static void checkLetters(Article article, String escapes) {
        String text = article.text();
        int end = 0;
        for (Block block : article.blocks()) {
            int at = block.span().start();
            while (at < block.span().end()) {
                Span letter = new Span(at, text.offsetByCodePoints(at, 1));
                if (Character.isLetterOrDigit(text.codePointAt(at))) {
                    InputSpan place = article.inInput(letter);
                    String source = article.inputText(place);
                    boolean escaped = !source.isEmpty() && escapes.indexOf(source.charAt(0)) >= 0;
                    assertThat(escaped || source.equals(letter.in(text)))
                            .as("%s leads to %s", letter.in(text), source)
                            .isTrue();
                    assertThat(place.end()).as("in order").isGreaterThanOrEqualTo(end);
                    assertThat(article.inText(place).contains(letter))
                            .as("and back")
                            .isTrue();
                    end = place.end();
                }
                at = letter.end();
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
