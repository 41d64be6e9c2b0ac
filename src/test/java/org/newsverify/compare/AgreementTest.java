package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;
import org.newsverify.meaning.Relation;
import org.newsverify.report.ReportClaim;

class AgreementTest {

    private static final Relation UNSURE = new Relation(0.3, 0.2);

    private static Statement said(int article, String text, String who) {
        ReportClaim claim =
                new ReportClaim("c1", text, List.of(), List.of("a1"), Certainty.ASSERTED, Status.ATTRIBUTED, List.of());
        return new Statement(article, claim, false, true, List.of(Made.person(who, List.of(), "Norpress")));
    }

    private static double agreement(Statement first, Statement second) {
        Pair pair = Pair.of(0, 1);
        return Objects.requireNonNull(
                Agreement.of(List.of(first, second), Map.of(pair, UNSURE)).get(pair));
    }

    @Test
    void whoSaysAlikeThingsTwiceMostlySaysTheSame() {
        Statement one = said(0, "The mill is shut.", "Petra Lunde");
        assertThat(agreement(one, said(1, "The mill has closed.", "Lunde")))
                .isGreaterThan(agreement(one, said(1, "The mill has closed.", "Olav Dahl")));
    }

    @Test
    void whatAnArticleOnlyTellsCountsForLess() {
        Statement one = said(0, "The mill is shut.", "Petra Lunde");
        assertThat(agreement(one, Made.statement(1, Made.outlet("Norpress", "Norpress"))))
                .isLessThan(agreement(one, said(1, "The mill has closed.", "Olav Dahl")));
    }

    @Test
    void aRoundedAmountIsNoOpposite() {
        Statement exact = said(0, "All 214 were saved.", "Lunde");
        assertThat(Agreement.read(exact, said(1, "More than 200 were saved.", "Dahl"), UNSURE))
                .isEqualTo(new Relation(0.5, 0));
        assertThat(Agreement.read(exact, said(1, "All 150 were saved.", "Dahl"), UNSURE))
                .isEqualTo(UNSURE);
    }
}
