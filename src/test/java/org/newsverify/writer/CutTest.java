package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.newsverify.article.Block;
import org.newsverify.article.Span;

class CutTest {

    private static final int LENGTH = 40;

    /** Compared with asking every mark about every stretch. */
    @Property
    void eachStretchShowsTheFirstOfEachKindThatCoversIt(@ForAll long seed) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int start = random.nextInt(LENGTH);
            Span span = new Span(start, start + 1 + random.nextInt(LENGTH - start));
            Mark.Kind kind = Mark.Kind.values()[random.nextInt(3)];
            marks.add(new Mark(span, kind, "c" + random.nextInt(3), "style", random.nextInt(2)));
        }
        Block block = new Block(new Span(0, LENGTH), Block.Kind.PARAGRAPH);
        int at = 0;
        for (Cut cut : Cut.all(List.of(block), marks)) {
            assertThat(cut.span().start()).isEqualTo(at);
            at = cut.span().end();
            for (Mark.Kind kind : Mark.Kind.values()) {
                List<Mark> here = marks.stream()
                        .filter(mark -> mark.kind() == kind && mark.span().overlaps(cut.span()))
                        .sorted(Mark.SHOWN_FIRST)
                        .toList();
                assertThat(here).allMatch(mark -> mark.span().contains(cut.span()));
                assertThat(cut.marks().get(kind)).isEqualTo(here.isEmpty() ? null : here.get(0));
            }
        }
        assertThat(at).isEqualTo(LENGTH);
    }
}
