package org.newsverify.attribution;

/** What a source does with a content. */
public enum Act {
    SAY,
    DENY,
    CONFIRM,
    /** Leaves open whether it is true. */
    NOT_CONFIRM,
    /** Was asked and would not answer. */
    NO_COMMENT,
    /** Was asked and did not answer. */
    NO_RESPONSE,
    /** Opinion, belief, feeling. */
    BELIEVE,
    /** Plan, promise, threat. */
    INTEND,
    /** Order, request, urge, propose. */
    DIRECT,
    ASK;

    /** Whether somebody was asked and nothing was said. */
    public boolean isSilence() {
        return this == NO_COMMENT || this == NO_RESPONSE;
    }

    /** Whether it answers a claim of somebody's. */
    public boolean isResponse() {
        return this == DENY || this == CONFIRM || this == NOT_CONFIRM || this == NO_COMMENT || this == NO_RESPONSE;
    }
}
