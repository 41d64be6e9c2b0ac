package org.newsverify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsverify.article.CodePoints;
import org.newsverify.article.Span;
import org.newsverify.model.BasicTokens;
import org.newsverify.model.Vocabulary;
import org.newsverify.model.WordPiece;
import org.newsverify.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Java cuts text as the training tokenizer does: {@code fixture.py} writes {@code words.jsonl}. */
class WordsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void cutsTextAsInTraining() {
        List<String> lines = new String(Resources.read(WordsTest.class, "words.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(500);
        for (String line : lines) {
            JsonNode expected = JsonMapper.shared().readTree(line);
            String text = expected.get("text").asString();
            assertThat(pieces(text)).as(text).isEqualTo(numbers(expected.get("pieces")));
            assertThat(words(text)).as(text).isEqualTo(numbers(expected.get("words")));
        }
    }

    @Property
    void piecesStandInOrderWithinTheirParagraph(@ForAll String before, @ForAll String text, @ForAll String after) {
        Span paragraph = new Span(before.length(), before.length() + text.length());
        int end = paragraph.start();
        for (BasicTokens.Token token : BasicTokens.of(before + text + after, paragraph)) {
            for (WordPiece.Piece piece : new WordPiece(VOCABULARY).pieces(token)) {
                assertThat(piece.span().isEmpty()).isFalse();
                assertThat(paragraph.contains(piece.span())).isTrue();
                assertThat(piece.span().end()).isGreaterThanOrEqualTo(end);
                end = piece.span().end();
            }
        }
    }

    private static List<List<Integer>> pieces(String text) {
        CodePoints points = CodePoints.of(text);
        List<List<Integer>> pieces = new ArrayList<>();
        for (BasicTokens.Token token : BasicTokens.of(text, new Span(0, text.length()))) {
            for (WordPiece.Piece piece : new WordPiece(VOCABULARY).pieces(token)) {
                pieces.add(List.of(
                        piece.number(),
                        points.before(piece.span().start()),
                        points.before(piece.span().end())));
            }
        }
        return pieces;
    }

    private static List<List<Integer>> words(String text) {
        return new Words(VOCABULARY)
                .of(text, new Span(0, text.length())).stream()
                        .map(w -> Arrays.asList(
                                w.pieces().length,
                                w.letters().ordinal(),
                                w.quote().ordinal()))
                        .toList();
    }

    private static List<List<Integer>> numbers(JsonNode rows) {
        List<List<Integer>> numbers = new ArrayList<>();
        for (JsonNode row : rows) {
            List<Integer> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asInt()));
            numbers.add(cells);
        }
        return numbers;
    }
}
