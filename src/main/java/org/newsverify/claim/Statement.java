package org.newsverify.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.article.Span;
import org.newsverify.source.Source;

/** What is put forward somewhere, while more is being found of it. */
final class Statement {

    /** All places where it is stated. */
    final Set<Span> places = new LinkedHashSet<>();

    final TreeSet<Integer> attributions = new TreeSet<>();
    final Set<Source> sources = new LinkedHashSet<>();
    /** Where it is stated first, perhaps in several parts. */
    final List<Span> spans;

    final Set<String> stems;
    final int token; // where it begins
    final int sentence;
    final int paragraph;
    /** Whether it is part of an account that the article takes over whole from somebody. */
    boolean account;

    /** Whether it is stated only as what somebody denies: "denied that it had paid". */
    boolean denied;

    final TreeSet<Integer> responses = new TreeSet<>();

    Statement(List<Span> spans, Set<String> stems, int token, int sentence, int paragraph) {
        places.addAll(spans);
        this.spans = List.copyOf(spans);
        this.stems = stems;
        this.token = token;
        this.sentence = sentence;
        this.paragraph = paragraph;
    }

    boolean overlaps(Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    /** Whether nobody else puts it forward. */
    boolean isOnlyBy(Set<Source> by) {
        return !sources.isEmpty() && by.containsAll(sources);
    }

    /** Takes over what says the same. */
    void merge(Statement other) {
        places.addAll(other.places);
        attributions.addAll(other.attributions);
        sources.addAll(other.sources);
        account |= other.account;
    }
}
