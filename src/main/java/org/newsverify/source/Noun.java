package org.newsverify.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The noun that a description is built on.
 *
 * @param kind what it names, in the singular; {@code OTHER} when it is not known
 */
record Noun(Source.Kind kind, boolean plural, String singular) {

    private static final Map<String, String> IRREGULAR = Map.of(
            "people",
            "person",
            "men",
            "man",
            "women",
            "woman",
            "children",
            "child",
            "media",
            "outlet",
            "wives",
            "wife",
            "businessmen",
            "businessman",
            "congressmen",
            "congressman",
            "spokesmen",
            "spokesman");
    private static final Set<String> PLURAL = Set.of(
            "many",
            "some",
            "few",
            "several",
            "most",
            "both",
            "others",
            "those",
            "all",
            "dozens",
            "hundreds",
            "thousands",
            "we",
            "they",
            "ones",
            "public",
            "majority",
            "percent",
            "half",
            "crowd",
            "poor",
            "rich",
            "family",
            "staff",
            "personnel",
            "youth",
            "electorate",
            "everyone",
            "everybody",
            "any",
            "none",
            "these",
            "authorities");
    private static final List<String> PERSON_ENDINGS = List.of(
            "man",
            "woman",
            "ist",
            "ian",
            "eer",
            "person",
            "ee",
            "mate",
            "ator",
            "itor",
            "utor",
            "essor",
            "maker",
            "holder",
            "worker",
            "fighter",
            "keeper",
            "owner",
            "seeker",
            "goer",
            "leader",
            "writer",
            "reader",
            "speaker",
            "izer",
            "iser",
            "mander",
            "eacher",
            "nterviewer",
            "porter",
            "dealer",
            "builder",
            "player",
            "driver",
            "rider",
            "dweller");

    /** A noun, taken apart. */
    record Form(String singular, boolean plural) {

        static Form of(String word, Predicate<String> known) {
            if (IRREGULAR.containsKey(word)) {
                return new Form(IRREGULAR.getOrDefault(word, word), true);
            }
            if (PLURAL.contains(word)) {
                return new Form(word, true);
            }
            if (known.test(word) || !word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
                return new Form(word, false);
            }
            String stem = word.substring(0, word.length() - 1);
            if (word.endsWith("ies") && !known.test(stem)) {
                return new Form(word.substring(0, word.length() - 3) + "y", true);
            }
            boolean sibilant =
                    word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses") || word.endsWith("xes");
            return new Form(sibilant ? word.substring(0, word.length() - 2) : stem, true);
        }
    }

    static boolean endsLikeAPerson(String word) {
        return word.length() > 5 && PERSON_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** What several of its kind are. */
    Source.Kind number() {
        return plural && (kind == Source.Kind.PERSON || kind == Source.Kind.OTHER) ? Source.Kind.GROUP : kind;
    }
}
