package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsverify.attribution.Act;
import org.newsverify.report.Report;
import org.newsverify.report.ReportIndex;
import org.newsverify.source.Source;

/** Whose words an attribution has, in an article of the Daily Lantern. */
class VoiceTest {

    private static final String LANTERN = "Daily Lantern";

    private final Draft draft = new Draft("a.txt", LANTERN, "");
    private final Outlets outlets =
            new Outlets(List.of(Made.article(1, LANTERN, ""), Made.article(2, "The Lowland Post", "")));

    private List<Voice> voices(List<String> by, String... chain) {
        draft.attribution(Act.SAY, by, List.of(chain));
        Report report = draft.report();
        return Voice.of(report.attributions().get(0), new ReportIndex(report), 0, outlets);
    }

    @Test
    void wordsOfNobodyAreSomebodysWhomTheArticleDoesNotTell() {
        assertThat(voices(List.of()))
                .containsExactly(Made.voice(LANTERN, false, Source.Kind.OUTLET, List.of(), LANTERN));
    }

    @Test
    void whatAnArticleTellsIsItsOutlets() {
        assertThat(Voice.ofArticle(LANTERN).isOutlet()).isTrue();
        assertThat(Voice.ofArticle(LANTERN).cited()).isEmpty();
    }

    @Test
    void outletsThatPassedWordsOnAreKept() {
        String nurse = draft.source("a nurse", false, Source.Kind.PERSON, "ward sister", "Varn Hospital");
        String post = draft.source("the Post", true, Source.Kind.ORGANISATION, "", "");
        String lawyer = draft.person("Olav Dahl");
        assertThat(voices(List.of(nurse), draft.outlet("Norpress"), post, lawyer, nurse))
                .containsExactly(new Voice(
                        "a nurse",
                        false,
                        Source.Kind.PERSON,
                        List.of("ward sister", "Varn Hospital"),
                        List.of(LANTERN, "Norpress", "The Lowland Post")))
                .allSatisfy(voice -> assertThat(voice.cited()).containsExactly("Norpress", "The Lowland Post"));
    }

    @Test
    void theFarthestOfAChainSpeaksWhereNobodyIsSaidTo() {
        assertThat(voices(List.of(), draft.outlet("Norpress"), draft.person("Petra Lunde")))
                .containsExactly(Made.person("Petra Lunde", List.of(), LANTERN, "Norpress"));
    }

    @Test
    void anOutletThatSpeaksIsCitedUnlessItIsTheArticlesOwn() {
        assertThat(voices(List.of(draft.outlet("Norpress"), draft.outlet("the Lantern"))))
                .containsExactly(Made.outlet("Norpress", LANTERN), Made.outlet(LANTERN, LANTERN))
                .extracting(Voice::cited)
                .containsExactly(List.of("Norpress"), List.of());
    }

    @Test
    void severalWhoSpeakTogetherAreSeveralVoices() {
        assertThat(voices(List.of(draft.person("Petra Lunde"), draft.person("Olav Dahl"))))
                .extracting(Voice::name)
                .containsExactly("Petra Lunde", "Olav Dahl");
    }
}
