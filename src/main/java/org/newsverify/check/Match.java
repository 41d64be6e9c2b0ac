package org.newsverify.check;

import java.util.List;

/**
 * A claim, and a published fact-check of what seems to be the same, or its contrary.
 *
 * @param score the probability, 0 to 1, that the claim says the same as what was reviewed, or the contrary; not calibrated
 * @param opposite whether the claim says the contrary of what was reviewed
 * @param words of the claim that what was reviewed has too, as they stand in the claim; may be empty
 */
public record Match(CheckedClaim claim, double score, boolean opposite, List<String> words, FactCheck factCheck) {

    public Match {
        words = List.copyOf(words);
    }
}
