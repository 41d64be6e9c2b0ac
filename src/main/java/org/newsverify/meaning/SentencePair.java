package org.newsverify.meaning;

/** Two sentences to compare; which comes first makes no difference. */
public record SentencePair(String first, String second) {}
