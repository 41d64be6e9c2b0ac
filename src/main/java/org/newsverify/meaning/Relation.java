package org.newsverify.meaning;

/**
 * How two sentences stand to each other.
 *
 * @param same the probability, 0 to 1, that they put forward the same claim
 * @param opposite the probability that they cannot both be true; what is left of 1 is that of neither
 */
public record Relation(double same, double opposite) {}
