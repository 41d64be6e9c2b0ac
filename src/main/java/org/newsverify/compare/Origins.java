package org.newsverify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsverify.compare.SharedClaim.Origin;

/** The independent origins of statements that say the same, see {@link SameOrigin}. */
final class Origins {

    private Origins() {}

    /** Those of most articles first. */
    static List<Origin> of(List<Statement> statements, List<ComparedArticle> articles) {
        List<Strand> strands = new ArrayList<>();
        for (Statement statement : statements) {
            for (Voice voice : statement.voices()) {
                join(new Strand(List.of(voice), Set.of(statement.article())), strands);
            }
        }
        return strands.stream()
                .sorted(Comparator.comparingInt(
                                (Strand strand) -> strand.articles().size())
                        .reversed())
                .map(strand -> new Origin(
                        strand.best().name(),
                        kind(strand.best()),
                        strand.articles().stream()
                                .sorted()
                                .map(article -> articles.get(article).id())
                                .toList()))
                .toList();
    }

    /** What is known of one origin so far. */
    private record Strand(List<Voice> voices, Set<Integer> articles) {

        boolean meets(Strand other) {
            return voices.stream().anyMatch(one -> other.voices.stream().anyMatch(two -> SameOrigin.of(one, two)));
        }

        Strand with(Strand other) {
            List<Voice> all = new ArrayList<>(voices);
            all.addAll(other.voices);
            Set<Integer> both = new HashSet<>(articles);
            both.addAll(other.articles);
            return new Strand(all, both);
        }

        /** A named person or institution, else an unnamed one, else an outlet. */
        Voice best() {
            return voices.stream()
                    .min(Comparator.comparing(Voice::isOutlet).thenComparing(voice -> !voice.named()))
                    .orElseThrow();
        }
    }

    private static Origin.Kind kind(Voice voice) {
        return voice.isOutlet() ? Origin.Kind.OUTLET : voice.named() ? Origin.Kind.NAMED : Origin.Kind.UNNAMED;
    }

    private static void join(Strand strand, List<Strand> strands) {
        Strand joined = strand;
        for (int i = strands.size() - 1; i >= 0; i--) {
            if (strands.get(i).meets(joined)) {
                joined = strands.remove(i).with(joined);
            }
        }
        strands.add(joined);
    }
}
