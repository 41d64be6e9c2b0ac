package org.newsverify.meaning;

/** Two sentences that are compared. */
public record SentencePair(String first, String second) {}
