package org.newsverify.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Articles that cite each other in a ring. */
final class Rings {

    private final Map<String, Set<String>> cited = new HashMap<>(); // ids, by the id of who cites

    private Rings(List<Citation> citations) {
        for (Citation citation : citations) {
            citation.from().ifPresent(from -> cited.computeIfAbsent(citation.article(), id -> new TreeSet<>())
                    .add(from));
        }
    }

    /** The shortest ring through each citation, each ring once, its ids in the order of who cites whom. */
    static List<List<String>> of(List<Citation> citations) {
        Rings rings = new Rings(citations);
        Set<Set<String>> known = new LinkedHashSet<>();
        List<List<String>> found = new ArrayList<>();
        for (Citation citation : citations) {
            citation.from()
                    .filter(from -> !from.equals(citation.article()))
                    .flatMap(from -> rings.way(from, citation.article()))
                    .filter(ring -> known.add(Set.copyOf(ring)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The shortest way from one article to another along what each cites, from the second one's citer on. */
    private Optional<List<String>> way(String start, String end) {
        Map<String, String> before = new HashMap<>(Map.of(start, end));
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String at = next.remove();
            if (at.equals(end)) {
                Deque<String> way = new ArrayDeque<>();
                String step = end;
                do {
                    step = Objects.requireNonNull(before.get(step));
                    way.addFirst(step);
                } while (!step.equals(end));
                return Optional.of(List.copyOf(way));
            }
            for (String source : cited.getOrDefault(at, Set.of())) {
                if (before.putIfAbsent(source, at) == null) {
                    next.add(source);
                }
            }
        }
        return Optional.empty();
    }
}
