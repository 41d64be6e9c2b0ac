package org.newsverify.tag;

/** The letter case of a word, for a model that reads lower case only. The order is the model's. */
enum LetterCase {
    /** Of [CLS], [SEP] and padding. */
    NONE,
    LOWER,
    TITLE,
    UPPER,
    MIXED,
    DIGIT,
    OTHER;

    static LetterCase of(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 0) {
            return word.codePoints().anyMatch(Character::isDigit) ? DIGIT : OTHER;
        }
        int capitals = 0;
        for (int letter : letters) {
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == 1 && Character.isUpperCase(letters[0])) {
            return TITLE;
        }
        return capitals == letters.length ? UPPER : MIXED;
    }
}
