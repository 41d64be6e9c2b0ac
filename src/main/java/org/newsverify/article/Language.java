package org.newsverify.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text: by its letters, then by its most frequent small words. */
final class Language {

    private static final String UNKNOWN = "und";
    private static final int LOOK = 20_000; // chars
    private static final double SHARE = 0.12; // of the words, to be a language's

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "his", "by",
                            "at", "it", "from", "said", "not", "are", "has", "he", "she", "they", "be", "this", "have",
                            "an"),
            "de",
                    Set.of(
                            "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist",
                            "im", "dem", "nicht", "ein", "eine", "auch", "als", "es", "war", "wie", "aus", "sie", "er"),
            "fr",
                    Set.of(
                            "le", "la", "les", "de", "des", "et", "à", "du", "un", "une", "que", "est", "pour", "dans",
                            "qui", "par", "sur", "au", "pas", "il", "elle", "avec", "ne", "se", "ce", "plus"),
            "es",
                    Set.of(
                            "el", "la", "los", "las", "de", "que", "y", "en", "un", "una", "por", "con", "para", "del",
                            "se", "su", "al", "lo", "como", "más", "no", "es", "pero", "sus", "fue"),
            "it",
                    Set.of(
                            "il", "di", "che", "la", "e", "per", "un", "una", "del", "della", "con", "non", "sono",
                            "nel", "alla", "dei", "gli", "le", "da", "ha", "si", "anche", "più", "è", "ma"),
            "nl",
                    Set.of(
                            "de", "het", "een", "van", "en", "dat", "te", "is", "op", "voor", "met", "zijn", "niet",
                            "aan", "er", "om", "ook", "als", "door", "naar", "bij", "uit", "maar", "heeft", "die"),
            "pt",
                    Set.of(
                            "o", "a", "os", "as", "de", "que", "e", "do", "da", "em", "um", "uma", "para", "com", "não",
                            "por", "no", "na", "dos", "das", "mais", "se", "foi", "ao", "são"),
            "pl",
                    Set.of(
                            "w", "i", "na", "z", "się", "że", "do", "nie", "jest", "to", "o", "jak", "po", "co", "dla",
                            "od", "przez", "ale", "za", "tym", "był", "jego", "są", "oraz"),
            "sv",
                    Set.of(
                            "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har",
                            "de", "inte", "om", "ett", "han", "men", "var", "från"));

    private Language() {}

    /** The ISO 639-1 code of the language, {@code und} when it is unclear. Reads the beginning of the text only. */
    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT);
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        start.codePoints()
                .filter(Character::isLetter)
                .forEach(p -> letters.merge(Character.UnicodeScript.of(p), 1, Integer::sum));
        int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (2 * latin < all) {
            return ofScript(start, letters);
        }
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (String word : start.split("[^\\p{L}]+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            SMALL_WORDS.forEach(
                    (language, small) -> counts.merge(language, small.contains(word) ? 1 : 0, Integer::sum));
        }
        Map.Entry<String, Integer> best = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        return best.getValue() >= SHARE * words && best.getValue() > 0 ? best.getKey() : UNKNOWN;
    }

    private static String ofScript(String text, Map<Character.UnicodeScript, Integer> letters) {
        Character.UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Set<Integer> marks = new HashSet<>();
        text.codePoints().forEach(marks::add);
        return switch (most) {
            case CYRILLIC -> marks.contains((int) 'ї') || marks.contains((int) 'є') ? "uk" : "ru";
            case GREEK -> "el";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> letters.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
            case HANGUL -> "ko";
            case DEVANAGARI -> "hi";
            case THAI -> "th";
            default -> UNKNOWN;
        };
    }
}
