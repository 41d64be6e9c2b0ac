package org.newsverify.report;

/**
 * A stretch of the input, {@code [start, end)}, counted in Unicode code points of the decoded input.
 *
 * @param text the stretch as cleaned: lines joined, entities decoded
 */
public record TextSpan(int start, int end, String text) {}
