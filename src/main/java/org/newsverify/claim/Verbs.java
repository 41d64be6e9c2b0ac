package org.newsverify.claim;

import java.util.Set;

/** Verbs, as far as letters tell them. */
public final class Verbs {

    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "will", "would", "could", "can",
            "went", "made", "took", "came", "won", "lost", "held", "ran", "met", "gave", "got", "became", "began",
            "saw", "left", "kept", "led", "paid", "sent", "spent", "brought", "bought", "built", "fell", "found",
            "grew", "knew", "rose", "sold", "spoke", "stood", "struck", "threw", "wrote", "hit", "put", "set", "cut",
            "fought", "drew", "flew", "shot", "hurt", "died", "may", "might", "must", "should");

    private Verbs() {}

    /** Whether a word in small letters may be a verb in a form that makes a sentence. */
    public static boolean isFinite(String word) {
        return VERBS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }
}
