package org.newsverify.tag;

/**
 * What the model says of one window.
 *
 * @param labels [word of the window][label]
 * @param links from cue to word, by {@link LinkScores.Kind}
 * @param entities [word of the window][entity tag]
 */
record Scores(float[][] labels, LinkScores links, float[][] entities) {}
