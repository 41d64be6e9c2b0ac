package org.newsverify.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsverify.meaning.Meaning;
import org.newsverify.meaning.Relation;
import org.newsverify.meaning.SentencePair;

/**
 * A stand-in for a model that is told how sentences stand to each other. Without being told, a sentence says the same as itself and has
 * nothing to do with others.
 */
final class ToldMeaning implements Meaning {

    private static final Relation SAME = new Relation(0.98, 0.01);
    private static final Relation OPPOSITE = new Relation(0.01, 0.98);
    private static final Relation NEITHER = new Relation(0.01, 0.01);

    private final Map<SentencePair, Relation> told = new HashMap<>();

    /** All of these say the same. */
    ToldMeaning same(String... sentences) {
        return tell(SAME, sentences);
    }

    /** No two of these can be true together. */
    ToldMeaning opposite(String... sentences) {
        return tell(OPPOSITE, sentences);
    }

    private ToldMeaning tell(Relation relation, String... sentences) {
        for (String first : sentences) {
            for (String second : sentences) {
                told.put(new SentencePair(first, second), relation);
            }
        }
        return this;
    }

    @Override
    public float[] vector(String sentence) {
        return new float[] {1}; // everything is near to everything
    }

    @Override
    public List<Relation> relations(List<SentencePair> pairs) {
        return pairs.stream().map(this::relation).toList();
    }

    private Relation relation(SentencePair pair) {
        return pair.first().equals(pair.second()) ? SAME : told.getOrDefault(pair, NEITHER);
    }

    @Override
    public String id() {
        return "told";
    }

    @Override
    public void close() {}
}
