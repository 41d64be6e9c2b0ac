package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.newsverify.AnyReport;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.meaning.HashedWords;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.source.Source;

/** Reports made by hand, compared by a model that is told what their claims have to do with each other. */
class ComparerTest {

    private static final String SHUT = "The mill of Varn is shut.";
    private static final String CLOSED = "Varn’s mill has closed.";
    private static final String OPEN = "The mill of Varn goes on working.";
    private static final String SNOW = "Snow fell in the hills.";

    private final ToldMeaning meaning =
            new ToldMeaning().same(SHUT, CLOSED).opposite(SHUT, OPEN).opposite(CLOSED, OPEN);

    private Comparison compare(Draft... drafts) {
        return new Comparer(meaning)
                .compare(Stream.of(drafts).map(Draft::report).toList());
    }

    private static Draft norpress() {
        return new Draft("a.txt", "Norpress", "2026-05-04");
    }

    private static Draft lantern() {
        return new Draft("b.txt", "Daily Lantern", "2026-05-05");
    }

    private static List<String> texts(SharedClaim claim) {
        return claim.members().stream().map(Member::text).toList();
    }

    @Test
    void claimsThatSayTheSameAreOneAndTheMostConfirmedIsFirst() {
        Draft first = norpress().tells(SNOW);
        first.says(first.person("Petra Lunde"), SHUT);
        Draft second = lantern();
        second.says(second.person("Olav Dahl"), CLOSED);
        Comparison comparison = compare(first, second);
        assertThat(comparison.articles())
                .extracting(ComparedArticle::id, ComparedArticle::file, ComparedArticle::publisher)
                .containsExactly(tuple("1", "a.txt", "Norpress"), tuple("2", "b.txt", "Daily Lantern"));
        assertThat(comparison.claims()).extracting(SharedClaim::id).containsExactly("k1", "k2");
        SharedClaim mill = comparison.claims().get(0);
        assertThat(mill.text()).isEqualTo(SHUT);
        assertThat(texts(mill)).containsExactly(SHUT, CLOSED);
        assertThat(mill.members()).extracting(Member::claim).containsExactly("c2", "c1");
        assertThat(mill.articles()).isEqualTo(2);
        assertThat(mill.origins())
                .containsExactlyInAnyOrder(
                        new Origin("Petra Lunde", Origin.Kind.NAMED, List.of("1")),
                        new Origin("Olav Dahl", Origin.Kind.NAMED, List.of("2")));
        assertThat(comparison.findings()).isEmpty();
    }

    @Test
    void whatCannotBothBeTrueContradictsEachOther() {
        Comparison comparison = compare(norpress().tells(SHUT), lantern().tells(OPEN));
        assertThat(comparison.claims()).hasSize(2);
        assertThat(comparison.claims().get(0).contradicts()).containsExactly("k2");
        assertThat(comparison.claims().get(1).contradicts()).containsExactly("k1");
        assertThat(comparison.codes()).containsExactly("contradiction");
    }

    @Test
    void claimsOfOneArticleAreNotCompared() {
        Comparison comparison = compare(norpress().tells(SHUT).tells(CLOSED).tells(OPEN));
        assertThat(comparison.claims()).hasSize(3).allMatch(claim -> claim.articles() == 1);
        assertThat(comparison.findings()).isEmpty();
    }

    @Test
    void whatIsDeniedIsComparedAsNotTrue() {
        meaning.same("not true: " + SHUT, OPEN).opposite("not true: " + SHUT, CLOSED);
        Draft denial = lantern();
        denial.denies(denial.person("Olav Dahl"), SHUT);
        SharedClaim open = compare(norpress().tells(OPEN), denial).claims().get(0);
        assertThat(open.text()).isEqualTo(OPEN);
        assertThat(open.members()).extracting(Member::denied).containsExactly(false, true);
        Comparison against = compare(denial, new Draft("c.txt", "Evening Star", "").tells(CLOSED));
        assertThat(against.codes()).containsExactly("contradiction");
        assertThat(against.claims())
                .filteredOn(claim -> claim.members().get(0).denied())
                .extracting(SharedClaim::text)
                .containsExactly("Not true: " + SHUT);
    }

    @Test
    void anAgencyIsOneOriginOfAllWhoCiteIt() {
        Draft first = norpress().tells(SHUT);
        Draft second = lantern();
        second.says(second.outlet("Norpress"), CLOSED);
        Comparison comparison = compare(first, second);
        assertThat(comparison.claims().get(0).origins())
                .containsExactly(new Origin("Norpress", Origin.Kind.OUTLET, List.of("1", "2")));
        assertThat(comparison.citations())
                .containsExactly(new Citation("2", "Norpress", Optional.of("1"), List.of("k1")));
        assertThat(comparison.circular()).isEmpty();
        assertThat(comparison.codes()).containsExactly("single-origin");
    }

    @Test
    void whoSpeaksThroughAnOutletIsTheOrigin() {
        Draft first = norpress().tells(SHUT);
        Draft second = lantern();
        String nurse = second.source("a nurse", false, Source.Kind.PERSON, "", "");
        second.says(nurse, CLOSED, second.outlet("Norpress"), nurse);
        Comparison comparison = compare(first, second);
        assertThat(comparison.claims().get(0).origins())
                .containsExactly(new Origin("a nurse", Origin.Kind.UNNAMED, List.of("1", "2")));
        assertThat(comparison.citations()).extracting(Citation::outlet).containsExactly("Norpress");
    }

    @Test
    void articlesThatCiteEachOtherAreARing() {
        Draft first = norpress();
        first.says(first.outlet("the Lantern"), SHUT);
        Draft second = lantern();
        second.says(second.outlet("Norpress"), CLOSED);
        Comparison comparison = compare(first, second);
        assertThat(comparison.circular()).containsExactly(List.of("1", "2"));
        assertThat(comparison.codes()).containsExactly("circular-sourcing", "single-origin");
    }

    @Test
    void aHedgeThatALaterArticleLosesIsFound() {
        Draft first = norpress();
        String said = first.attribution(Act.SAY, List.of(first.person("Petra Lunde")), List.of());
        first.claim(SHUT, Certainty.HEDGED, List.of(said));
        assertThat(compare(lantern().tells(CLOSED), first).codes()).containsExactly("hardened-claim");
    }

    @Test
    void articlesOfWhichOnlyTheFilesAreKnownAreTwoOrigins() {
        Comparison comparison = compare(new Draft("a.txt", "", "").tells(SHUT), new Draft("b.txt", "", "").tells(SHUT));
        assertThat(comparison.claims().get(0).articles()).isEqualTo(2);
        assertThat(comparison.claims().get(0).origins())
                .extracting(Origin::name)
                .containsExactly("a.txt", "b.txt");
        assertThat(compare(new Draft("-", "", "").tells(SHUT)).citations()).isEmpty();
    }

    @Test
    void nothingComparesWithNothing() {
        assertThat(compare()).isEqualTo(new Comparison(List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(compare(norpress(), lantern()).claims()).isEmpty();
    }

    @Property
    void whateverTheArticlesEveryClaimIsInOneGroup(@ForAll long seed) {
        Random random = new Random(seed);
        List<Report> reports = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> AnyReport.of(random.nextLong()).report())
                .toList();
        Comparison comparison = new Comparer(new HashedWords()).compare(reports);
        List<String> given = IntStream.range(0, reports.size())
                .boxed()
                .flatMap(i -> reports.get(i).claims().stream().map(claim -> key(i + 1, claim)))
                .toList();
        assertThat(comparison.claims().stream()
                        .flatMap(claim -> claim.members().stream())
                        .map(member -> member.article() + " " + member.claim() + " " + member.text()))
                .containsExactlyInAnyOrderElementsOf(given);
        ComparisonIndex index = new ComparisonIndex(comparison);
        for (SharedClaim claim : comparison.claims()) {
            assertThat(claim.origins().stream().flatMap(origin -> origin.articles().stream()))
                    .containsAll(claim.members().stream().map(Member::article).toList());
            assertThat(claim.contradicts()).doesNotContain(claim.id()).allSatisfy(other -> assertThat(
                            index.claim(other).contradicts())
                    .contains(claim.id()));
        }
        assertThat(comparison.findings().stream().map(Finding::code)).isSubsetOf(ComparisonFindings.codes());
        assertThat(new Comparer(new HashedWords()).compare(reports)).isEqualTo(comparison);
    }

    private static String key(int article, ReportClaim claim) {
        return article + " " + claim.id() + " " + claim.text();
    }
}
