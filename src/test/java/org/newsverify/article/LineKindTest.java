package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its examples in the one list and its counterexamples in the other. */
class LineKindTest {

    private static Optional<Block.Kind> kind(String line, boolean nearTop) {
        return LineKind.of(Piece.of(line, new Span(0, line.length())), nearTop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // how a credit begins
                "CREDIT; Photo: Jane Roe",
                "CREDIT; PHOTOGRAPH BY JANE ROE",
                "CREDIT; Photograph by Jane Roe for The Lantern",
                "CREDIT; Image credit: Varn Museum",
                "CREDIT; (Reporting by Jane Roe in Halvorsund; Editing by John Doe)",
                "CREDIT; Reporting by Jane Roe and John Doe; editing by Ann Poe.",
                "CREDIT; Additional reporting by John Doe.",
                // parts between strokes, one an agency; an agency in capitals
                "CREDIT; EPA / JANE ROE / POOL",
                "CREDIT; Jane Roe/AFP via Getty Images | Reuters",
                "CREDIT; REUTERS",
                // how a caption begins
                "CAPTION; Pictured: the keeper on her last day",
                "CAPTION; File photo of the dam in spring.",
                "CAPTION; In this photo, two divers look at the wall.",
                // a credit at a caption's end
                "CAPTION; A boat leaves the harbour. (Photo: Jane Roe)",
                "CAPTION; A boat leaves the harbour [Jane Roe/AFP]",
                // the page speaking of itself
                "FURNITURE; Read more: who owns the river?",
                "FURNITURE; READ ALSO",
                "FURNITURE; Sign up to our newsletter.",
                "FURNITURE; Subscribe to The Lantern",
                "FURNITURE; Subscribe",
                "FURNITURE; Advertisement",
                "FURNITURE; Recommended for you",
                "FURNITURE; Related: five ferries that never sailed and what their owners say about that to this day",
                "FURNITURE; © The Lantern",
                "FURNITURE; Copyright 2026 The Lantern. All rights reserved."
            })
    void tellsLinesThatAreNoProse(Block.Kind expected, String line) {
        assertThat(kind(line, false)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Roe",
                "By JANE ROE and John Doe",
                "By Jane Roe, chief correspondent in Halvorsund",
                "by Jane van der Roe"
            })
    void tellsBylinesNearTheTopOnly(String line) {
        assertThat(kind(line, true)).contains(Block.Kind.BYLINE);
        assertThat(kind(line, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo finish in the ferry race",
                "Photo by photo, the archive grew.",
                "“Photo: Jane Roe” was all that the label said.",
                "Photo: the only word she said was \"no\"",
                "Reporting by The Lantern last month showed that the mayor knew.",
                "Reuters/Ipsos poll finds support for the ferry",
                "Reuters said so.",
                "The ferry / the bridge / the tunnel",
                "Reuters",
                "Pictured on every stamp, the queen was no stranger.",
                "A boat leaves the harbour (with no one aboard)",
                "The law (2019/40) has never been used.",
                "Subscribers left the paper in droves.",
                "Newsletters were found in the bin, she said.",
                "Recommended repairs were never made, divers said.",
                "Copyright law was at the heart of the case.",
                "“Read more,” the teacher told them.",
                "Read more “books”, he said.",
                "Sign up at the harbour office, the note said, or else go home and wait for the letter.",
                "“Photo: she began",
                "By Monday the water had gone",
                "By Monday, half of the town had left.",
                "By now it was dark",
                "By",
                "Bystanders saw nothing"
            })
    void takesLinesThatOnlyLookAlikeForProse(String line) {
        assertThat(kind(line, true)).isEmpty();
    }

    @Test
    void takesLongLinesForProse() {
        assertThat(kind("Photo: " + "word ".repeat(24).strip(), true)).contains(Block.Kind.CREDIT);
        assertThat(kind("Photo: " + "word ".repeat(25).strip(), true)).isEmpty();
    }
}
