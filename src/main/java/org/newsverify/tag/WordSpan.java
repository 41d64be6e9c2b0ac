package org.newsverify.tag;

/**
 * Words {@code [from, to)} of a section that play a role.
 *
 * @param probability that exactly they do, by the model
 */
record WordSpan(Role role, int from, int to, double probability) {}
