package org.newsverify.meaning;

import java.util.List;

/** What sentences mean, as vectors and in pairs. Safe for use by several threads. */
public interface Meaning {

    /** The meaning of a sentence as a vector of length one; sentences that mean nearly the same lie near each other. */
    float[] vector(String sentence);

    /** How the two sentences of each pair stand to each other, in the order of the pairs. */
    List<Relation> relations(List<SentencePair> pairs);

    /** A digest of the model. */
    String id();
}
