package org.newsverify.source;

import java.util.Set;

/** How a person is spoken of. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> FEMALE_WORDS = Set.of(
            "mrs",
            "ms",
            "miss",
            "lady",
            "dame",
            "queen",
            "princess",
            "she",
            "her",
            "hers",
            "herself",
            "woman",
            "girl",
            "wife",
            "mother",
            "sister",
            "daughter",
            "widow",
            "grandmother",
            "aunt",
            "niece",
            "congresswoman",
            "spokeswoman",
            "chairwoman",
            "businesswoman",
            "assemblywoman",
            "councilwoman",
            "actress",
            "mom",
            "granddaughter");
    private static final Set<String> MALE_WORDS = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "pope",
            "he",
            "him",
            "his",
            "himself",
            "man",
            "boy",
            "husband",
            "father",
            "brother",
            "son",
            "widower",
            "grandfather",
            "uncle",
            "nephew",
            "congressman",
            "spokesman",
            "chairman",
            "businessman",
            "assemblyman",
            "councilman",
            "fisherman",
            "dad",
            "grandson");

    /** What a pronoun, title or noun in small letters tells. */
    static Gender of(String word) {
        return FEMALE_WORDS.contains(word) ? FEMALE : MALE_WORDS.contains(word) ? MALE : UNKNOWN;
    }

    boolean contradicts(Gender other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
