package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsverify.compare.SharedClaim.Origin;

class OriginsTest {

    private static final String LANTERN = "Daily Lantern";
    private static final String POST = "Lowland Post";
    private static final String STAR = "Evening Star";

    private static final List<ComparedArticle> ARTICLES =
            List.of(Made.article(1, LANTERN, ""), Made.article(2, POST, ""), Made.article(3, STAR, ""));

    private static List<Origin> origins(Statement... statements) {
        return Origins.of(List.of(statements), ARTICLES);
    }

    @Test
    void onePersonInTwoArticlesIsOneOriginAndTheFirst() {
        assertThat(origins(
                        Made.statement(0, Made.person("Olav Dahl", List.of(), LANTERN)),
                        Made.statement(1, Made.person("Petra Lunde", List.of(), POST)),
                        Made.statement(2, Made.person("Lunde", List.of(), STAR))))
                .containsExactly(
                        new Origin("Petra Lunde", Origin.Kind.NAMED, List.of("2", "3")),
                        new Origin("Olav Dahl", Origin.Kind.NAMED, List.of("1")));
    }

    @Test
    void everyVoiceOfAClaimCounts() {
        assertThat(origins(Made.statement(
                        0, Made.person("Olav Dahl", List.of(), LANTERN), Made.unnamed("a nurse", LANTERN))))
                .extracting(Origin::kind)
                .containsExactlyInAnyOrder(Origin.Kind.NAMED, Origin.Kind.UNNAMED);
    }

    @Test
    void anOutletIsNoOriginOfItsOwnWhereItsSourceIsKnown() {
        assertThat(origins(
                        Made.statement(0, Made.outlet(LANTERN, LANTERN)),
                        Made.statement(1, Made.unnamed("a nurse", POST, LANTERN))))
                .containsExactly(new Origin("a nurse", Origin.Kind.UNNAMED, List.of("1", "2")));
        assertThat(origins(
                        Made.statement(0, Made.outlet(LANTERN, LANTERN)),
                        Made.statement(1, Made.outlet(LANTERN, POST))))
                .containsExactly(new Origin(LANTERN, Origin.Kind.OUTLET, List.of("1", "2")));
    }

    /** The first two have nothing in common until the third comes. */
    @Test
    void aThirdMayBringTwoTogether() {
        Statement lantern = Made.statement(0, Made.outlet(LANTERN, LANTERN));
        Statement post = Made.statement(1, Made.outlet(POST, POST));
        assertThat(origins(lantern, post)).hasSize(2);
        assertThat(origins(lantern, post, Made.statement(2, Made.unnamed("a nurse", STAR, POST, LANTERN))))
                .containsExactly(new Origin("a nurse", Origin.Kind.UNNAMED, List.of("1", "2", "3")));
    }
}
