package org.newsverify.tag;

/** The part that words play in an attribution, in the terms of PolNeAR. */
public enum Role {
    /** Who or what the words come from: "the ministry". */
    SOURCE,
    /** What ties the two: "said", "according to". */
    CUE,
    /** What is put forward: "that talks had failed". */
    CONTENT
}
