package org.newsverify.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsverify.source.Source;

/**
 * Whether two voices are one origin: the same person or body, or people of the same body; an outlet, and words that came through it;
 * unnamed people of the same description, or behind the same outlet.
 */
final class SameOrigin {

    private static final double ALIKE = 0.33; // of the words of the shorter of two descriptions, those that both have

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

    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "it");

    private SameOrigin() {}

    static boolean of(Voice one, Voice other) {
        if (Names.same(one.name(), other.name())) {
            return true;
        }
        if ((one.isOutlet() && !one.isUnknown()) || (other.isOutlet() && !other.isUnknown())) {
            return (one.isOutlet() && isAmong(one.name(), other.through()))
                    || (other.isOutlet() && isAmong(other.name(), one.through()));
        }
        if (one.isUnknown() || other.isUnknown()) {
            return true;
        }
        return speaksFor(one, other)
                || speaksFor(other, one)
                || leads(one, other)
                || leads(other, one)
                || isAnyOf(one, other)
                || isAnyOf(other, one)
                || ((!one.named() || !other.named()) && alike(one.name(), other.name()))
                || (!one.named() && !other.named() && shareAnOutlet(one, other));
    }

    /** Whether what is said of the first names the second: "district coroner" and "the coroner's office"; or both are of one body. */
    private static boolean speaksFor(Voice one, Voice other) {
        boolean described = other.isBody() || !other.named();
        return one.facts().stream()
                .anyMatch(fact -> isAmong(fact, other.facts())
                        || Names.same(fact, other.name())
                        || (described && alike(fact, other.name())));
    }

    /** Whether the first holds an office, and the second is a body that the article takes for known: "the company", "his ministry". */
    private static boolean leads(Voice one, Voice other) {
        boolean officer = one.facts().stream()
                .flatMap(fact -> Words.telling(fact).stream())
                .anyMatch(OFFICES::contains);
        boolean ofNamed = one.facts().stream().anyMatch(fact -> fact.chars().skip(1).anyMatch(Character::isUpperCase));
        boolean known = !other.named()
                && DEFINITE.contains(other.name().split(" ", 2)[0].toLowerCase(Locale.ROOT));
        return officer && other.isBody() && (known || !ofNamed);
    }

    /** Whether the first are some people who may well be of the second, or behind it: "researchers", and a paper. */
    private static boolean isAnyOf(Voice one, Voice other) {
        boolean person = other.named() && other.kind() == Source.Kind.PERSON;
        return one.isVague() && (!person || (one.isOfficial() && !other.facts().isEmpty()));
    }

    private static boolean shareAnOutlet(Voice one, Voice other) {
        return one.cited().stream().anyMatch(name -> isAmong(name, other.through()))
                || other.cited().stream().anyMatch(name -> isAmong(name, one.through()));
    }

    private static boolean isAmong(String name, List<String> names) {
        return names.stream().anyMatch(other -> Names.same(name, other));
    }

    private static boolean alike(String first, String second) {
        Set<String> one = Words.telling(first);
        Set<String> other = Words.telling(second);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && both.size() >= ALIKE * Math.min(one.size(), other.size());
    }
}
