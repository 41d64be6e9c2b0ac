package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsverify.source.Source;

class PeopleTest {

    private static final Statement KNOWN =
            Made.statement(0, Made.person("Petra Lunde", List.of("spokeswoman", "Norrfjord Lines"), "Daily Lantern"));

    private static List<String> told(Voice voice) {
        Statement other = Made.statement(1, voice);
        return new People(List.of(KNOWN, other)).tell(other).voices().get(0).facts();
    }

    @Test
    void whatOneArticleSaysOfAPersonIsKnownInAll() {
        assertThat(told(Made.person("Petra Lunde", List.of(), "Lowland Post")))
                .containsExactly("spokeswoman", "Norrfjord Lines");
        assertThat(told(Made.person("Lunde", List.of("captain", "spokeswoman"), "Lowland Post")))
                .containsExactlyInAnyOrder("spokeswoman", "Norrfjord Lines", "captain");
    }

    @Test
    void ofOthersItIsNot() {
        assertThat(told(Made.person("Olav Lunde", List.of("captain"), "Lowland Post")))
                .containsExactly("captain");
        assertThat(told(Made.unnamed("Lunde", "Lowland Post"))).isEmpty();
        assertThat(told(Made.voice("Lunde", true, Source.Kind.ORGANISATION, List.of(), "Lowland Post")))
                .isEmpty();
    }

    @Test
    void nothingElseOfAStatementChanges() {
        assertThat(new People(List.of(KNOWN)).tell(KNOWN)).isEqualTo(KNOWN);
    }
}
