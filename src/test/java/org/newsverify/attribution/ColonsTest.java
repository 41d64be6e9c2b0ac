package org.newsverify.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsverify.Drawn;
import org.newsverify.article.Span;

class ColonsTest {

    private static List<String> parts(String drawing) {
        Drawn drawn = Drawn.of(drawing);
        List<Span> content = drawn.spans().stream().map(Drawn.Named::span).toList();
        return Colons.part(drawn.text(), content).stream()
                .map(part -> part.stream().map(span -> span.in(drawn.text())).collect(Collectors.joining(" + ")))
                .toList();
    }

    @Test
    void aQuotationBehindAColonIsAContentOfItsOwn() {
        assertThat(parts("She denied {c|the story: “It is false.”}")).containsExactly("the story", "“It is false.”");
        assertThat(parts("She denied {c|the story:\"No.\"}")).containsExactly("the story", "\"No.\"");
    }

    @Test
    void whatFollowsStaysWithTheQuotation() {
        assertThat(parts("She denied {c|the story: “It is false,} she said, {c|all of it.”}"))
                .containsExactly("the story", "“It is false, + all of it.”");
    }

    @Test
    void aColonBeforeOtherWordsOrWithinAQuotationPartsNothing() {
        assertThat(parts("He said {c|two things: the mill and the pool}")).hasSize(1);
        assertThat(parts("He said {c|“it is this: “No” and no more”}")).hasSize(1);
        assertThat(parts("He said {c|: “No.”}")).hasSize(1);
        assertThat(parts("He said {c|the story: }")).hasSize(1);
        assertThat(parts("He said {c|the story: “}")).hasSize(1);
        assertThat(parts("")).hasSize(1);
    }

    @Test
    void aColonBehindMoreThanAPhraseIsNoName() {
        String phrase = "a".repeat(80);
        assertThat(parts("{c|" + phrase + ": “No.”}")).containsExactly(phrase, "“No.”");
        assertThat(parts("{c|a" + phrase + ": “No.”}")).hasSize(1);
    }
}
