package org.newsverify.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsverify.source.Source;

/**
 * Whether two voices are one origin: the same person or body, or people of the same body; an outlet, and words that came through it;
 * unnamed people of the same description, or behind the same outlet.
 */
final class SameOrigin {

    private static final double ALIKE = 0.33; // of the words of the shorter of two descriptions, those that both have

    private SameOrigin() {}

    static boolean of(Voice one, Voice other) {
        if (Names.same(one.name(), other.name())) {
            return true;
        }
        boolean unknown = Identity.isUnknown(one) || Identity.isUnknown(other);
        if ((one.isOutlet() && !Identity.isUnknown(one)) || (other.isOutlet() && !Identity.isUnknown(other))) {
            return (one.isOutlet() && isAmong(one.name(), other.through()))
                    || (other.isOutlet() && isAmong(other.name(), one.through()));
        }
        return unknown
                || isPartOf(one, other)
                || isPartOf(other, one)
                || ((!one.named() || !other.named()) && alike(one.name(), other.name()))
                || (!one.named() && !other.named() && shareAnOutlet(one, other));
    }

    private static boolean isPartOf(Voice one, Voice other) {
        return speaksFor(one, other)
                || leads(one, other)
                || isAnyOf(one, other)
                || isOfSomebody(one, other)
                || mayBe(one, other)
                || isPaper(one, other);
    }

    /** Whether what is said of the first names the second: "district coroner" and "the coroner's office"; or both are of one body. */
    private static boolean speaksFor(Voice one, Voice other) {
        boolean described = other.isBody() || !other.named();
        return one.facts().stream()
                .anyMatch(fact -> isAmong(fact, other.facts())
                        || Names.same(fact, other.name())
                        || (described && alike(fact, other.name())));
    }

    /** Whether the first holds an office, of which body is not told by name, and the second is a body, or somebody else of such a one. */
    private static boolean leads(Voice one, Voice other) {
        if (!Identity.isOfficer(one)) {
            return false;
        }
        boolean told = Identity.isOfNamed(one);
        boolean colleague = other.isPeople() && !Identity.isOfNamed(other) && Identity.isOfficer(other);
        return (other.isBody() && (Identity.isBare(other) || (other.named() && !told)))
                || (Identity.isSpeaker(one) && !told && colleague);
    }

    /** Whether the first are some people who may well be of the second, or behind it: "researchers", and a paper. */
    private static boolean isAnyOf(Voice one, Voice other) {
        boolean named = other.named() && other.kind() == Source.Kind.PERSON;
        if (Identity.isOfficial(one)) {
            boolean official = named ? !other.facts().isEmpty() : Identity.isVague(other);
            return Identity.isVague(one) && (!other.isPeople() || official);
        }
        return Identity.isVague(one) && !named;
    }

    /** Whether the first belongs to somebody who is not named with it: "her office", "its spokesman". */
    private static boolean isOfSomebody(Voice one, Voice other) {
        boolean unplaced = other.kind() == Source.Kind.PERSON && !Identity.isOfNamed(other);
        return Identity.isOwned(one) && other.named() && (one.facts().isEmpty() || unplaced);
    }

    /** Whether the first, taken for known, may be the second: "the office", and any body; "the minister", and one of whom nothing is told. */
    private static boolean mayBe(Voice one, Voice other) {
        return one.isBody()
                ? Identity.isAnyBody(one) && other.isBody()
                : Identity.isDefinite(one)
                        && one.kind() == Source.Kind.PERSON
                        && other.kind() == Source.Kind.PERSON
                        && other.named()
                        && other.facts().isEmpty();
    }

    /** Whether both are papers, and one has no name: what is in the one is in the other. */
    private static boolean isPaper(Voice one, Voice other) {
        return one.kind() == Source.Kind.DOCUMENT && other.kind() == Source.Kind.DOCUMENT && !one.named();
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
