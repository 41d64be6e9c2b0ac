package org.newsverify.attribution;

/** How sure the article is that a source did what an attribution says. */
public enum Certainty {
    ASSERTED,
    /** "would have said", "may", "reportedly". */
    HEDGED,
    /** "did not say". */
    NEGATED
}
