package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedArticleTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-04", "2026-05-04T23:59:00-11:00", "2026-05-04 at noon"})
    void theDayOfPublicationIsAsItIsWritten(String published) {
        assertThat(Made.article(1, "", published).day()).hasValue(LocalDate.of(2026, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-05", "2026-13-04", "2026-02-30", "4 May 2026, noon", "\uD83D\uDEA2 2026-05-04"})
    void whatIsNoDateIsNoDay(String published) {
        assertThat(Made.article(1, "", published).day()).isEmpty();
    }

    @Test
    void anArticleWithoutOutletGoesByItsFile() {
        assertThat(Made.article(1, "", "").publisher()).isEqualTo("1.txt");
        assertThat(new ComparedArticle("1", "-", Optional.empty(), Optional.empty(), Optional.empty()).publisher())
                .isEqualTo("standard input");
        assertThat(Made.article(1, "Norpress", "").publisher()).isEqualTo("Norpress");
    }
}
