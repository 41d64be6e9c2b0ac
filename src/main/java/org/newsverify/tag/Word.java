package org.newsverify.tag;

import org.newsverify.article.Span;

/** A word as the model reads it: its place in the article's text, its pieces, its letter case and whether it is quoted. */
record Word(Span span, int[] pieces, LetterCase letters, QuoteState quote) {}
