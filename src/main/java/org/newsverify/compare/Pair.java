package org.newsverify.compare;

/** Two statements, by their numbers, the smaller one first. */
record Pair(int first, int second) {

    static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
