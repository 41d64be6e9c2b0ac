package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsverify.attribution.Certainty.ASSERTED;
import static org.newsverify.attribution.Certainty.HEDGED;
import static org.newsverify.attribution.Certainty.NEGATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.Finding;

/** Each rule with what it finds and what it leaves alone. */
class ComparisonFindingsTest {

    private static final List<ComparedArticle> ARTICLES = List.of(
            Made.article(1, "Norpress", "2026-05-04"),
            Made.article(2, "Daily Lantern", "2026-05-05"),
            Made.article(3, "Lowland Post", ""),
            Made.article(4, "", "2026-05-04T10:00:00Z"));

    private static final Member FIRST = Made.member("1", "The mill may be shut.", HEDGED);
    private static final Member SECOND = Made.member("2", "The mill is shut.", ASSERTED);

    private static List<Finding> found(List<SharedClaim> claims) {
        return ComparisonFindings.of(new Comparison(ARTICLES, claims, List.of(), List.of(), List.of()));
    }

    private static List<Finding> hardened(Member... members) {
        List<Origin> two = List.of(
                new Origin("Petra Lunde", Origin.Kind.NAMED, List.of("1")),
                new Origin("Olav Dahl", Origin.Kind.NAMED, List.of("2")));
        return found(List.of(Made.claim("k1", List.of(members), two)));
    }

    private static List<Finding> from(Origin.Kind kind, Member... members) {
        return found(List.of(
                Made.claim("k1", List.of(members), List.of(new Origin("two officials", kind, List.of("1", "3"))))));
    }

    private static Finding warning(String code, String message, String... claims) {
        return new Finding(code, Finding.Level.WARNING, message, List.of(claims), List.of());
    }

    @Test
    void aHedgeThatIsLostIsFound() {
        assertThat(hardened(FIRST, SECOND))
                .containsExactly(warning(
                        "hardened-claim",
                        "Norpress has “The mill may be shut.”, with a hedge, and later Daily Lantern has"
                                + " “The mill is shut.” without one",
                        "k1"));
        assertThat(hardened(FIRST, Made.member("4", "The mill might be shut.", HEDGED), SECOND))
                .hasSize(1);
    }

    @Test
    void noHedgeIsLostWhereTheFirstHadNoneOrNobodyKnowsTheOrder() {
        assertThat(hardened(FIRST)).isEmpty();
        assertThat(hardened(FIRST, Made.member("4", "The mill is shut.", ASSERTED), SECOND))
                .as("one of the same day has none")
                .isEmpty();
        assertThat(hardened(FIRST, Made.member("3", "The mill is shut.", ASSERTED)))
                .as("without a date")
                .isEmpty();
        assertThat(hardened(FIRST, Made.member("2", "The mill may be shut.", HEDGED)))
                .isEmpty();
        assertThat(hardened(FIRST, Made.member("2", "The mill is not shut.", NEGATED)))
                .isEmpty();
        assertThat(hardened(
                        Made.member("1", "The mill is shut.", ASSERTED),
                        Made.member("2", "The mill may be shut.", HEDGED)))
                .isEmpty();
    }

    @Test
    void oneOriginThatCannotBeAskedIsFound() {
        Member third = Made.member("3", "The mill is shut.", ASSERTED);
        assertThat(from(Origin.Kind.UNNAMED, SECOND, third))
                .containsExactly(warning(
                        "single-origin",
                        "2 articles have “claim k1” from one origin, two officials: they do not confirm each other",
                        "k1"));
        assertThat(from(Origin.Kind.OUTLET, SECOND, third))
                .extracting(Finding::code)
                .containsExactly("single-origin");
    }

    @Test
    void aNamedOriginOrAClaimOfOneArticleIsLeftAlone() {
        Member third = Made.member("3", "The mill is shut.", ASSERTED);
        assertThat(from(Origin.Kind.NAMED, SECOND, third)).isEmpty();
        assertThat(from(Origin.Kind.UNNAMED, SECOND)).isEmpty();
        assertThat(from(Origin.Kind.UNNAMED, SECOND, SECOND))
                .as("twice in one article")
                .isEmpty();
    }

    @Test
    void aContradictionIsFoundOnce() {
        List<Origin> one = List.of(new Origin("Petra Lunde", Origin.Kind.NAMED, List.of("1")));
        assertThat(found(List.of(
                        Made.claim("k1", List.of(SECOND, SECOND), one, "k2", "k3"),
                        Made.claim("k2", List.of(Made.member("4", "It is open.", ASSERTED)), one, "k1"),
                        Made.claim("k3", List.of(Made.member("3", "It never was shut.", ASSERTED)), one, "k1"))))
                .containsExactly(
                        warning("contradiction", "“claim k1” (Daily Lantern) against “claim k2” (4.txt)", "k1", "k2"),
                        warning(
                                "contradiction",
                                "“claim k1” (Daily Lantern) against “claim k3” (Lowland Post)",
                                "k1",
                                "k3"));
    }

    @Test
    void aRingIsFoundWithTheClaimsThatGoAround() {
        Comparison ring = new Comparison(
                ARTICLES,
                List.of(),
                List.of(
                        Made.citation("1", "3", "k1", "k2"),
                        Made.citation("3", "1", "k2"),
                        Made.citation("1", "", "k4"),
                        Made.citation("2", "1", "k5")),
                List.of(List.of("1", "3")),
                List.of());
        assertThat(ComparisonFindings.of(ring))
                .containsExactly(warning(
                        "circular-sourcing",
                        "Norpress cites Lowland Post cites Norpress: none of them may know first-hand",
                        "k1",
                        "k2"));
    }

    @Test
    void aLongClaimIsCut() {
        String text = "mill ".repeat(100);
        List<Origin> one = List.of(new Origin("Petra Lunde", Origin.Kind.UNNAMED, List.of("1")));
        Comparison comparison = new Comparison(
                ARTICLES,
                List.of(new SharedClaim("k1", text, List.of(FIRST, SECOND, SECOND), one, List.of())),
                List.of(),
                List.of(),
                List.of());
        assertThat(ComparisonFindings.of(comparison))
                .filteredOn(finding -> finding.code().equals("single-origin"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).hasSizeLessThan(250).contains("mill…”"));
    }

    @Test
    void allRulesHaveTheirCode() {
        assertThat(ComparisonFindings.codes())
                .containsExactly("circular-sourcing", "contradiction", "hardened-claim", "single-origin");
        assertThat(ComparisonFindings.explanation("../compare/contradiction")).isEmpty();
    }
}
