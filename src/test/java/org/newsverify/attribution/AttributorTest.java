package org.newsverify.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsverify.Articles;
import org.newsverify.Drawn;
import org.newsverify.article.Span;
import org.newsverify.tag.Link;
import org.newsverify.tag.Mark;
import org.newsverify.tag.Role;
import org.newsverify.tag.Tagging;

/** Marks are drawn as {@code s} source, {@code q} cue, {@code c} content and a number; those of one number but 0 are linked. */
class AttributorTest {

    @Test
    void groupsWhatIsLinked() {
        assertThat(attributions(
                        "{s1|The mayor} {q1|said} {c1|the pool would open}. {c2|It is cold}, {s2|Ida} {q2|thinks}."))
                .containsExactly(
                        "The mayor | said | the pool would open | INDIRECT", "Ida | thinks | It is cold | INDIRECT");
    }

    @Test
    void seesWhoHasSaidAWholeSentenceWhereNoMarkDoes() {
        assertThat(attributions("Nothing was wrong with the pool, the builder says."))
                .containsExactly("the builder | says | Nothing was wrong with the pool | INDIRECT");
        assertThat(attributions("The tickets had all been forged, a driver told the Chronicle on Monday."))
                .containsExactly("a driver | told | The tickets had all been forged | INDIRECT");
    }

    @Test
    void givesAContentToWhoStandsBehindItInTheSentence() {
        assertThat(attributions("{c1|The pool was closed}, Norpress reports. {c1|It was cold}, {s1|Ida} {q1|said}."))
                .containsExactly(
                        "Norpress | reports | The pool was closed | INDIRECT", "Ida | said | It was cold | INDIRECT");
    }

    @Test
    void seesNothingBehindASentenceThatIsNoSpeaker() {
        assertThat(attributions("The pool was closed, which nobody had announced."))
                .isEmpty();
        assertThat(attributions("The pool was closed on Monday, and that is what he said."))
                .isEmpty();
        assertThat(attributions("No, she said.")).isEmpty();
        assertThat(attributions("The pool was closed at noon. Ida said")).isEmpty();
    }

    @Test
    void keepsBothPartsOfAnInterruptedContent() {
        assertThat(attributions("{c1|“The pool,”} {s1|he} {q1|said}, {c1|“opens.”}"))
                .containsExactly("he | said | “The pool,” + “opens.” | DIRECT");
    }

    @Test
    void keepsContentWithoutCue() {
        assertThat(attributions("{c0|“The pool opens.”}")).containsExactly(" |  | “The pool opens.” | DIRECT");
    }

    @Test
    void keepsCueWithSourceButNoContent() {
        assertThat(attributions("{s1|The mayor} {q1|declined to comment}. Others {q0|announced}."))
                .containsExactly("The mayor | declined to comment |  | NONE");
    }

    @Test
    void continuesAQuotationOverParagraphs() {
        assertThat(
                        attributions(
                                "{c1|“The pool opens,”} {s1|he} {q1|said}. {c1|“It is warm.}\n{c0|“Come and see.}\n{c0|“Bring a towel.”}"))
                .containsExactly(
                        "he | said | “The pool opens,” + “It is warm. + “Come and see. + “Bring a towel.” | DIRECT");
    }

    @Test
    void doesNotContinueAQuotationThatWasClosed() {
        assertThat(attributions("{c1|“The pool opens,”} {s1|he} {q1|said}.\n{c0|“Come and see.”}"))
                .containsExactly("he | said | “The pool opens,” | DIRECT", " |  | “Come and see.” | DIRECT");
    }

    @Test
    void doesNotContinueAQuotationBeyondAnotherParagraph() {
        assertThat(attributions("{s1|He} {q1|said}: {c1|“It is warm.}\nThe pool is old.\n{c0|“Come and see.”}"))
                .containsExactly("He | said | “It is warm. | DIRECT", " |  | “Come and see.” | DIRECT");
    }

    @Test
    void isAsSureAsItsPartsTogether() {
        Tagging tagging = new Tagging(
                List.of(
                        new Mark(new Span(0, 2), Role.SOURCE, 0.9),
                        new Mark(new Span(3, 7), Role.CUE, 0.8),
                        new Mark(new Span(8, 10), Role.CONTENT, 0.5)),
                List.of(new Link(1, 0, 1), new Link(1, 2, 0.5)),
                List.of());
        assertThat(new Attributor().attribute(Articles.of("He says so"), tagging))
                .singleElement()
                .satisfies(a -> assertThat(a.confidence()).isBetween(0.179, 0.181));
    }

    @Test
    void refusesALinkThatStartsAtNoCue() {
        Tagging tagging = new Tagging(
                List.of(new Mark(new Span(0, 2), Role.SOURCE, 1), new Mark(new Span(3, 7), Role.CUE, 1)),
                List.of(new Link(0, 1, 1)),
                List.of());
        assertThatThrownBy(() -> new Attributor().attribute(Articles.of("He says so"), tagging))
                .hasMessageContaining("no cue");
    }

    private static List<String> attributions(String drawing) {
        Drawn drawn = Drawn.of(drawing);
        List<Mark> marks = new ArrayList<>();
        for (Drawn.Named named : drawn.spans()) {
            marks.add(new Mark(named.span(), role(named), 1));
        }
        List<Link> links = new ArrayList<>();
        for (int cue = 0; cue < marks.size(); cue++) {
            for (int other = 0; other < marks.size(); other++) {
                char number = drawn.spans().get(cue).name().charAt(1);
                if (number != '0'
                        && marks.get(cue).role() == Role.CUE
                        && other != cue
                        && drawn.spans().get(other).name().charAt(1) == number) {
                    links.add(new Link(cue, other, 1));
                }
            }
        }
        return new Attributor()
                .attribute(Articles.of(drawn.text()), new Tagging(marks, links, List.of())).stream()
                        .map(a -> words(drawn, a.sources()) + " | " + words(drawn, a.cue()) + " | "
                                + words(drawn, a.content()) + " | " + a.style())
                        .toList();
    }

    private static Role role(Drawn.Named named) {
        return switch (named.name().charAt(0)) {
            case 's' -> Role.SOURCE;
            case 'q' -> Role.CUE;
            default -> Role.CONTENT;
        };
    }

    private static String words(Drawn drawn, List<Span> spans) {
        return String.join(" + ", spans.stream().map(s -> s.in(drawn.text())).toList());
    }
}
