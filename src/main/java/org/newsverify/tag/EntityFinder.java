package org.newsverify.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads names off the entity scores of a section: neighbouring words of one paragraph with the same tag are one name. */
final class EntityFinder {

    private EntityFinder() {}

    /** The names, in order, as spans of the article's text. */
    static List<Entity> find(SectionScores scores, TaggedText text) {
        float[][] rows = scores.entities();
        BitSet starts = scores.paragraphStarts(text);
        List<Entity> entities = new ArrayList<>();
        int from = 0;
        while (from < rows.length) {
            EntityTag tag = EntityTag.best(rows[from]);
            int to = from + 1;
            while (to < rows.length && !starts.get(to) && EntityTag.best(rows[to]) == tag) {
                to++;
            }
            int begin = scores.from() + from;
            int end = scores.from() + to;
            tag.kind.ifPresent(kind -> entities.add(new Entity(text.span(begin, end), kind)));
            from = to;
        }
        return entities;
    }
}
