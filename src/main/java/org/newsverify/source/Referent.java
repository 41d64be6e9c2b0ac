package org.newsverify.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.article.Span;

/** Somebody or something that the article mentions, while more of it is being read. */
final class Referent {

    final Source.Kind kind;
    final boolean named;
    Gender gender = Gender.UNKNOWN;
    boolean place;
    OptionalInt count = OptionalInt.empty();
    /** By which it may be spoken of later. */
    final Set<String> nouns = new HashSet<>();
    /** Where it was mentioned, in order. */
    final List<Occurrence> occurrences = new ArrayList<>();

    private String name;
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final Map<String, Span> basis = new LinkedHashMap<>(); // by its words
    private boolean source;

    Referent(Source.Kind kind, boolean named, String name) {
        this.kind = kind;
        this.named = named;
        this.name = name;
    }

    /**
     * One mention.
     *
     * @param token where it begins
     * @param subject whether something is said there to come from it
     * @param leads whether a sentence begins with it, outside of quotations
     */
    record Occurrence(int token, int sentence, int paragraph, boolean subject, boolean quoted, boolean leads) {}

    String name() {
        return name;
    }

    /** Whether it is known what it does or for whom it speaks. */
    boolean isDescribed() {
        return role.isPresent() || affiliation.isPresent();
    }

    /** Takes the fuller of two names. */
    void callBy(String other) {
        if (other.split(" ", -1).length > name.split(" ", -1).length) {
            name = other;
        }
    }

    void describe(Optional<String> newRole, Optional<String> newAffiliation) {
        role = role.or(() -> newRole);
        affiliation = affiliation.or(() -> newAffiliation);
    }

    /** What is said, in these words, of how it knows or why it is unnamed. */
    void addBasis(String words, Span span) {
        basis.putIfAbsent(words, span);
    }

    void mention(Span span, Occurrence occurrence) {
        Span within = mentions.ceiling(span); // a name inside a longer mention is part of it
        while (within != null && span.contains(within)) {
            mentions.remove(within);
            within = mentions.ceiling(span);
        }
        Span before = mentions.floor(span);
        if (before == null || !before.contains(span)) {
            mentions.add(span);
        }
        occurrences.add(occurrence);
        source |= occurrence.subject();
    }

    /** Whether words come from it. */
    boolean isSource() {
        return source;
    }

    void makeSource() {
        source = true;
    }

    boolean isPerson() {
        return kind == Source.Kind.PERSON;
    }

    /** Whether it is a body by its name, and no place. */
    boolean isBody() {
        return named && !place;
    }

    /** Whether a noun in small letters is part of its name or of what it has been called. */
    boolean isCalled(String noun) {
        return nouns.contains(noun) || (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
    }

    Optional<Occurrence> last() {
        return occurrences.isEmpty() ? Optional.empty() : Optional.of(occurrences.get(occurrences.size() - 1));
    }

    Source build() {
        return new Source(
                name, named, kind, role, affiliation, count, List.copyOf(mentions), List.copyOf(basis.values()));
    }
}
