package org.newsverify.tag;

import org.newsverify.article.Span;

/** A span that the tagger found. {@code confidence}: the calibrated probability that span and role are right, 0 to 1. */
public record Mark(Span span, Role role, double confidence) {}
