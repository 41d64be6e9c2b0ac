package org.newsverify.claim;

/** How a claim stands after what was answered to it. */
public enum Status {
    /** The article says so in its own voice. */
    NARRATED,
    ATTRIBUTED,
    CONFIRMED,
    DENIED,
    /** Both denied and confirmed. */
    DISPUTED,
    /** Somebody who was asked left it open. */
    UNCONFIRMED,
    /** Somebody who was asked did not answer, or would not comment. */
    UNANSWERED
}
