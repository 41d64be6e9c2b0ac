package org.newsverify.attribution;

/** How an attribution renders its content. */
public enum Style {
    /** All of it quoted. */
    DIRECT,
    /** Part of it quoted. */
    MIXED,
    /** None of it quoted. */
    INDIRECT,
    /** No content, as in "declined to comment". */
    NONE
}
