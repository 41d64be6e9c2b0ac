package org.newsverify.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsverify.meaning.Relation;

/**
 * How far pairs of statements agree: by what the network tells of their words, and by who has said them. Who says alike things to two
 * papers mostly says the same; what one article only tells, and another has from somebody, is more often something else.
 */
final class Agreement {

    // chosen on src/test/events/dev
    private static final double OPPOSED = 0.5; // weight of what speaks against
    private static final double ONE_ORIGIN = 0.25; // for the same origin of both
    private static final double TOLD = 0.1; // against a statement of which no source is told

    private Agreement() {}

    /** What the network tells, unless two amounts are one, of which one is rounded: it has learnt to see opposites in all that differ. */
    static Relation read(Statement first, Statement second, Relation relation) {
        return Amounts.areRounded(first.claim().text(), second.claim().text())
                ? new Relation(Math.min(1, relation.same() + relation.opposite()), 0)
                : relation;
    }

    /** From below 0, for what cannot be the same, to above 1. */
    static Map<Pair, Double> of(List<Statement> statements, Map<Pair, Relation> relations) {
        Map<Pair, Double> agreement = new HashMap<>();
        relations.forEach((pair, relation) -> agreement.put(
                pair,
                relation.same()
                        - OPPOSED * relation.opposite()
                        + weight(statements.get(pair.first()), statements.get(pair.second()))));
        return agreement;
    }

    private static double weight(Statement first, Statement second) {
        if (!first.isAttributed() || !second.isAttributed()) {
            return -TOLD;
        }
        boolean one = first.voices().stream()
                .anyMatch(voice -> second.voices().stream().anyMatch(other -> SameOrigin.of(voice, other)));
        return one ? ONE_ORIGIN : 0;
    }
}
