package org.newsverify.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsverify.article.Block;

/** Where in the text the claims and answers have their reference: behind their first words, as a footnote has. */
final class Refs {

    private final Map<Integer, List<Mark>> byPosition = new HashMap<>();
    private final Map<Block, List<Mark>> byBlock = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Refs(List<Block> blocks, List<Mark> marks) {
        TreeMap<Integer, Block> byStart = new TreeMap<>();
        blocks.forEach(block -> byStart.put(block.span().start(), block));
        marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.CLAIM || mark.kind() == Mark.Kind.ANSWER)
                .sorted(Comparator.comparing(Mark::span))
                .forEach(mark -> {
                    Map.Entry<Integer, Block> block =
                            byStart.floorEntry(mark.span().start());
                    if (block != null
                            && mark.span().start() < block.getValue().span().end()
                            && ids.add(mark.id())) {
                        add(mark, block.getValue());
                    }
                });
    }

    private void add(Mark mark, Block block) {
        int position = Math.min(mark.span().end(), block.span().end());
        byPosition.computeIfAbsent(position, at -> new ArrayList<>()).add(mark);
        byBlock.computeIfAbsent(block, at -> new ArrayList<>()).add(mark);
    }

    /** Those that stand behind the char before a position of the text. */
    List<Mark> at(int position) {
        return byPosition.getOrDefault(position, List.of());
    }

    /** Those of a block, in the order of their words. */
    List<Mark> in(Block block) {
        return byBlock.getOrDefault(block, List.of());
    }

    boolean hold(String id) {
        return ids.contains(id);
    }
}
