package org.newsverify.meaning;

import java.util.List;

/** Compares sentences by what they say. Safe for use by several threads. */
public interface Meaning extends AutoCloseable {

    /** A vector of length 1; the more two sentences say the same, the greater the product of their vectors. */
    float[] vector(String sentence);

    /** How the sentences of each pair stand to each other, in the order of the pairs. */
    List<Relation> relations(List<SentencePair> pairs);

    /** What names the model, such as {@code meaning-1 (3f2a9c01)}. */
    String id();

    @Override
    void close();
}
