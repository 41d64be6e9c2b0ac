package org.newsverify.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A stand-in for a model: sentences mean the same as far as they share words, and the opposite if one of them has a "not" too. */
public record HashedWords(String id) implements Meaning {

    private static final double FEW = 0.25; // of the words of both: too few to mean anything

    private static final int SIZE = 384;

    public HashedWords() {
        this("hashed-words");
    }

    @Override
    public float[] vector(String sentence) {
        float[] vector = new float[SIZE];
        vector[0] = 1; // so that there is a length if there are no words
        words(sentence).forEach(word -> vector[Math.floorMod(word.hashCode(), SIZE)] += 1);
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Override
    public List<Relation> relations(List<SentencePair> pairs) {
        return pairs.stream().map(HashedWords::relation).toList();
    }

    @Override
    public void close() {}

    private static Relation relation(SentencePair pair) {
        Set<String> first = words(pair.first());
        Set<String> second = words(pair.second());
        boolean opposite = first.remove("not") != second.remove("not");
        Set<String> all = new TreeSet<>(first);
        all.addAll(second);
        first.retainAll(second);
        double share = all.isEmpty() ? 0 : (double) first.size() / all.size();
        double shared = share < FEW ? 0 : share;
        return opposite ? new Relation(0, shared) : new Relation(shared, 0);
    }

    private static Set<String> words(String sentence) {
        Set<String> words =
                new TreeSet<>(List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
