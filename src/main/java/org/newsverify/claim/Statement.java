package org.newsverify.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.article.Span;
import org.newsverify.source.Source;

/** What is put forward somewhere, while more is being found of it. */
final class Statement {

    final List<Span> spans = new ArrayList<>();
    final TreeSet<Integer> attributions = new TreeSet<>();
    final Set<Source> sources = new LinkedHashSet<>();
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
        this.spans.addAll(spans);
        this.stems = stems;
        this.token = token;
        this.sentence = sentence;
        this.paragraph = paragraph;
    }

    boolean overlaps(Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    /** Takes over what says the same. */
    void merge(Statement other) {
        other.spans.stream().filter(span -> !spans.contains(span)).forEach(spans::add);
        attributions.addAll(other.attributions);
        sources.addAll(other.sources);
        account |= other.account;
    }
}
