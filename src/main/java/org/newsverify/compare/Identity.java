package org.newsverify.compare;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsverify.source.Source;

/** How far an article tells who a voice is. What it does not tell cannot be shown to be another than somebody else. */
final class Identity {

    private static final Set<String> NOBODY = Set.of(
            "they",
            "we",
            "i",
            "you",
            "everyone",
            "everybody",
            "someone",
            "somebody",
            "nobody",
            "anyone",
            "both",
            "all",
            "most",
            "few",
            "other",
            "those",
            "these",
            "here");

    private static final Set<String> ANYBODY = Set.of(
            "people",
            "person",
            "source",
            "official",
            "insider",
            "researcher",
            "author",
            "scientist",
            "expert",
            "investigator",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "representative",
            "there",
            "former",
            "senior",
            "staff",
            "others",
            "those",
            "observer",
            "witness");

    private static final Set<String> OFFICIAL =
            Set.of("official", "spokesman", "spokeswoman", "spokesperson", "representative");

    private static final Set<String> OFFICES = Set.of(
            "director",
            "executive",
            "manager",
            "chairman",
            "chairwoman",
            "chair",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "head",
            "chief",
            "officer",
            "minister",
            "mayor",
            "secretary",
            "owner",
            "superintendent",
            "inspector",
            "commissioner",
            "detective",
            "sergeant");

    private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson");

    /** What everybody who says something in writing writes. */
    private static final Set<String> PAPERS = Set.of(
            "statement",
            "announcement",
            "release",
            "press",
            "letter",
            "message",
            "post",
            "interview",
            "written",
            "news");

    private static final Set<String> BODIES = Set.of(
            "company",
            "firm",
            "agency",
            "group",
            "office",
            "authority",
            "organisation",
            "organization",
            "operator",
            "maker",
            "manufacturer",
            "supplier",
            "provider",
            "owner",
            "contractor",
            "club",
            "association",
            "board",
            "management");

    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their", "it");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");
    private static final Set<String> OWNED = Set.of("its", "his", "her", "their");

    /** Behind what stands what tells more of some people. */
    private static final Pattern MORE = Pattern.compile(" (who|with|familiar|close|on|at|in|of|from|briefed|inside) ");

    private Identity() {}

    /** Whether nothing is told: "they", "not everyone", "said in a statement". */
    static boolean isUnknown(Voice voice) {
        if (voice.named()) {
            return false;
        }
        Set<String> words = Words.telling(voice.name());
        return voice.isOutlet()
                ? voice.cited().isEmpty()
                : words.stream().allMatch(NOBODY::contains)
                        || (voice.kind() == Source.Kind.DOCUMENT
                                && words.stream().allMatch(PAPERS::contains));
    }

    /** Whether it is some people of whom hardly anything is told: "officials there", "two people who know the plan". */
    static boolean isVague(Voice voice) {
        return !voice.named()
                && voice.isPeople()
                && Words.telling(MORE.split(voice.name(), 2)[0]).stream().allMatch(ANYBODY::contains);
    }

    /** Whether it is people who speak for some body: "officials there". */
    static boolean isOfficial(Voice voice) {
        return Words.telling(voice.name()).stream().anyMatch(OFFICIAL::contains);
    }

    /** Whether it is somebody, or something, that the article takes for known: "the company", "his ministry". */
    static boolean isDefinite(Voice voice) {
        return !voice.named() && DEFINITE.contains(first(voice));
    }

    /** Whether it is somebody else's: "her office", "its spokesman". */
    static boolean isOwned(Voice voice) {
        return !voice.named() && OWNED.contains(first(voice));
    }

    /** Whether it is called by a noun alone: "the company", "police". */
    static boolean isBare(Voice voice) {
        return !voice.named()
                && !INDEFINITE.contains(first(voice))
                && Words.telling(voice.name()).size() == 1;
    }

    /** Whether it is called by what any body may be called: "the company". */
    static boolean isAnyBody(Voice voice) {
        return isBare(voice) && Words.telling(voice.name()).stream().allMatch(BODIES::contains);
    }

    /** Whether a person holds an office, or an unnamed one is called by it. */
    static boolean isOfficer(Voice voice) {
        return tells(voice, OFFICES);
    }

    /** Whether it is the task of a person to speak for others. */
    static boolean isSpeaker(Voice voice) {
        return tells(voice, SPEAKERS);
    }

    /** Whether what is told of a person names a body or a place: then it is told for whom he or she speaks. */
    static boolean isOfNamed(Voice voice) {
        return voice.facts().stream().anyMatch(fact -> fact.chars().skip(1).anyMatch(Character::isUpperCase));
    }

    private static boolean tells(Voice voice, Set<String> nouns) {
        boolean told = voice.facts().stream()
                .flatMap(fact -> Words.telling(fact).stream())
                .anyMatch(nouns::contains);
        return told
                || (!voice.named()
                        && voice.isPeople()
                        && Words.telling(voice.name()).stream().anyMatch(nouns::contains));
    }

    private static String first(Voice voice) {
        return voice.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    }
}
