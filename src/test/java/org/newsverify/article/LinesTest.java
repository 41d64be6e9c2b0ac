package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.newsverify.article.Lines.Place;

class LinesTest {

    @Test
    void aLineBreakIsTheLastOfItsLine() {
        Lines lines = Lines.of("a😀\r\nb\n");
        assertThat(lines.at(0)).isEqualTo(new Place(1, 1));
        assertThat(lines.at(3)).isEqualTo(new Place(1, 4));
        assertThat(lines.at(4)).isEqualTo(new Place(2, 1));
        assertThat(lines.at(6)).isEqualTo(new Place(3, 1));
    }

    @Property
    void countsAsLineBreaksDo(@ForAll @StringLength(max = 200) @CharRange(from = '\t', to = '\r') String text) {
        Lines lines = Lines.of(text);
        for (int i = 0; i <= text.length(); i++) {
            String before = text.substring(0, i);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            assertThat(lines.at(i)).isEqualTo(new Place(line, i - before.lastIndexOf('\n')));
        }
    }
}
