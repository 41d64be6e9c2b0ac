package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

class OutletsTest {

    private final Outlets outlets = new Outlets(List.of(
            Made.article(1, "", ""), Made.article(2, "The Lowland Post", ""), Made.article(3, "Lowland Post", "")));

    private static ReportSource source(String name, Source.Kind kind) {
        return new ReportSource(
                "s1", name, true, kind, Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of(), List.of());
    }

    @Test
    void anArticleIsFoundByItsOutlet() {
        assertThat(outlets.article("the Post")).hasValue(1);
        assertThat(outlets.article("the Lowland Post newspaper")).hasValue(1);
        assertThat(outlets.article("the newspaper")).isEmpty();
        assertThat(outlets.article("Norpress")).isEmpty();
        assertThat(outlets.article("1.txt")).isEmpty();
        assertThat(outlets.publisher(0)).isEqualTo("1.txt");
        assertThat(outlets.publisher(2)).isEqualTo("Lowland Post");
    }

    @Test
    void anOutletOfTheseArticlesIsOneWhateverItLooksLike() {
        ReportSource post = source("the Post", Source.Kind.ORGANISATION);
        assertThat(outlets.kind(post)).isEqualTo(Source.Kind.OUTLET);
        assertThat(outlets.name(post, 0)).isEqualTo("The Lowland Post");
    }

    @Test
    void anOutletThatNamesItselfIsThatOne() {
        Outlets two = new Outlets(List.of(Made.article(1, "Daily Post", ""), Made.article(2, "Evening Post", "")));
        ReportSource post = source("the Post", Source.Kind.OUTLET);
        assertThat(two.name(post, 0)).isEqualTo("Daily Post");
        assertThat(two.name(post, 1)).isEqualTo("Evening Post");
        assertThat(two.name(source("the Daily", Source.Kind.OUTLET), 0)).isEqualTo("Daily Post");
        assertThat(two.name(source("the Daily", Source.Kind.OUTLET), 1)).isEqualTo("the Daily");
        assertThat(two.name(source("1.txt", Source.Kind.OUTLET), 1)).isEqualTo("1.txt");
    }

    @Test
    void othersAreWhatTheirArticleSays() {
        ReportSource person = source("Post", Source.Kind.PERSON);
        assertThat(outlets.kind(person)).isEqualTo(Source.Kind.PERSON);
        assertThat(outlets.name(person, 0)).isEqualTo("Post");
        ReportSource agency = source("Norpress", Source.Kind.OUTLET);
        assertThat(outlets.kind(agency)).isEqualTo(Source.Kind.OUTLET);
        assertThat(outlets.name(agency, 0)).isEqualTo("Norpress");
    }
}
