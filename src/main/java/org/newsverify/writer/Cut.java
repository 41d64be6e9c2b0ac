package org.newsverify.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsverify.article.Block;
import org.newsverify.article.Span;

/**
 * A stretch of a text that no border of a mark or block goes through, and the marks that are shown there, one of a kind. Marks may
 * overlap and elements may not: so the text is cut at all borders.
 */
record Cut(Span span, Map<Mark.Kind, Mark> marks) {

    /** All stretches of a text of these blocks, in order, in O(n log n) for n marks. */
    static List<Cut> all(List<Block> blocks, List<Mark> marks) {
        int[] borders = borders(blocks, marks);
        List<Mark> starting =
                marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        List<Mark> ending = marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().end()))
                .toList();
        Map<Mark.Kind, TreeSet<Mark>> here = new EnumMap<>(Mark.Kind.class);
        List<Cut> cuts = new ArrayList<>();
        int started = 0;
        int ended = 0;
        for (int k = 0; k + 1 < borders.length; k++) {
            for (; ended < ending.size() && ending.get(ended).span().end() <= borders[k]; ended++) {
                at(here, ending.get(ended)).remove(ending.get(ended));
            }
            for (; started < starting.size() && starting.get(started).span().start() <= borders[k]; started++) {
                at(here, starting.get(started)).add(starting.get(started));
            }
            Map<Mark.Kind, Mark> shown = new EnumMap<>(Mark.Kind.class);
            here.forEach((kind, some) -> some.stream().findFirst().ifPresent(mark -> shown.put(kind, mark)));
            cuts.add(new Cut(new Span(borders[k], borders[k + 1]), shown));
        }
        return cuts;
    }

    private static TreeSet<Mark> at(Map<Mark.Kind, TreeSet<Mark>> here, Mark mark) {
        return here.computeIfAbsent(mark.kind(), kind -> new TreeSet<>(Mark.SHOWN_FIRST));
    }

    private static int[] borders(List<Block> blocks, List<Mark> marks) {
        return Stream.concat(blocks.stream().map(Block::span), marks.stream().map(Mark::span))
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .sorted()
                .distinct()
                .toArray();
    }
}
