package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final String LANTERN = "Daily Lantern";
    private static final String POST = "Lowland Post";

    private final Citations citations =
            new Citations(List.of(Made.article(1, LANTERN, ""), Made.article(2, POST, ""), Made.article(3, "", "")));

    @Test
    void claimsThatCameThroughAnOutletAreCited() {
        Statement nurse = Made.statement(1, Made.unnamed("a nurse", POST, LANTERN, "Norpress"));
        citations.add(nurse, "k1");
        citations.add(nurse, "k2");
        citations.add(Made.statement(1, Made.outlet("Lantern", POST)), "k2");
        citations.add(Made.statement(1, Made.outlet("Lantern", POST)), "k3");
        assertThat(citations.all())
                .containsExactly(
                        new Citation("2", LANTERN, Optional.of("1"), List.of("k1", "k2", "k3")),
                        new Citation("2", "Norpress", Optional.empty(), List.of("k1", "k2")));
    }

    @Test
    void nobodyCitesThemselves() {
        citations.add(Made.statement(0, Made.outlet(LANTERN, LANTERN)), "k1");
        citations.add(Made.statement(0, Made.person("Petra Lunde", List.of(), LANTERN, "the Lantern")), "k2");
        citations.add(Made.statement(2, Made.outlet("3.txt", "3.txt")), "k3");
        citations.add(Made.statement(2, Made.outlet("The One", "The One")), "k4");
        assertThat(citations.all()).isEmpty();
    }
}
