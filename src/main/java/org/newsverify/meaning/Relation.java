package org.newsverify.meaning;

/**
 * How two sentences stand to each other. What {@code same} and {@code opposite} leave to one is the probability that they do neither.
 *
 * @param same the probability that they say the same
 * @param opposite the probability that one says the contrary of the other
 */
public record Relation(double same, double opposite) {}
