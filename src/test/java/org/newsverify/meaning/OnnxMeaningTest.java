package org.newsverify.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxMeaningTest {

    private static final OnnxMeaning MEANING = OnnxMeaning.load();

    @AfterAll
    static void close() {
        MEANING.close();
    }

    private static Relation relation(String first, String second) {
        return MEANING.relations(List.of(new SentencePair(first, second))).get(0);
    }

    @Test
    void theSameInOtherWordsIsNearerThanAnotherSubject() {
        String claim = "Eleven people were hurt when the ferry struck a rock.";
        assertThat(relation(claim, "The ferry's grounding injured eleven.").same())
                .isGreaterThan(
                        relation(claim, "Ferry fares will rise in March.").same());
    }

    @Test
    void aDenialIsRatherTheOpposite() {
        Relation relation =
                relation("The minister ordered the square to be cleared.", "The minister did not order it.");
        Relation restated =
                relation("The minister ordered the square to be cleared.", "The order came from the minister.");
        assertThat(relation.opposite()).isGreaterThan(restated.opposite());
    }

    @Test
    void theOrderOfAPairMakesNoDifference() {
        Relation there = relation("The dam is safe.", "The dam has cracks.");
        Relation back = relation("The dam has cracks.", "The dam is safe.");
        assertThat(there.same()).isEqualTo(back.same(), within(1e-9));
        assertThat(there.opposite()).isEqualTo(back.opposite(), within(1e-9));
    }

    @Test
    void anyTextHasAVectorOfLengthOneAndProbabilities() {
        for (String text : List.of("", " ", "\u0000", "\uD800", "[SEP] [CLS]", "word ".repeat(5_000), "汉字", "\u200B")) {
            double square = 0;
            for (float x : MEANING.vector(text)) {
                square += x * x;
            }
            assertThat(square).as(text).isEqualTo(1, within(1e-4));
            Relation relation = relation(text, "word ".repeat(300));
            assertThat(relation.same()).isBetween(0.0, 1.0);
            assertThat(relation.same() + relation.opposite()).isLessThanOrEqualTo(1.0 + 1e-9);
        }
    }
}
