package org.newsverify.tag;

/** How likely a source or content belongs to a cue: both named by their place among the marks; {@code probability} is 0 to 1. */
public record Link(int cue, int other, double probability) {}
