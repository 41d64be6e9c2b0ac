package org.newsverify.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.newsverify.article.Token;
import org.newsverify.source.Referent.Occurrence;

/** Who was mentioned lately, and whom of them a pronoun or a description means. */
final class Antecedents {

    private static final int REACH = 60; // mentions back

    // weights, in sentences of distance; tuned on PolNeAR's dev split and on the articles of src/training/gold
    private static final double PARAGRAPH = 1.2; // for each paragraph between
    private static final double LATELY = 0.1; // for each mention in the last sentences
    private static final double OFTEN = 0.5; // for the logarithm of all mentions
    private static final double SPOKE = 1.6; // for words that came from it lately
    private static final double QUOTED = 1.2; // for a last mention in somebody's quotation
    private static final double GENDER = 1.5; // for a gender that is known
    private static final double LEADS = 1.5; // for the subject of this sentence or of the one before

    private final Deque<Referent> recent = new ArrayDeque<>();
    private final Map<Integer, Referent> byEnd = new HashMap<>();

    void note(Referent referent) {
        recent.addFirst(referent);
        if (recent.size() > REACH) {
            recent.removeLast();
        }
    }

    /** Notes who was mentioned up to before a token. */
    void noteEnd(int end, Referent referent) {
        byEnd.put(end, referent);
    }

    /** The source that was mentioned up to before a token. */
    Optional<Referent> endingAt(int end) {
        return Optional.ofNullable(byEnd.get(end));
    }

    /** The person that "he" or "she" means, spoken at a token. */
    Optional<Referent> person(Gender gender, Token at, boolean subject) {
        return best(
                referent -> referent.isPerson()
                        && (referent.named || isTopic(referent, at))
                        && !gender.contradicts(referent.gender),
                referent -> salience(referent, at, subject) + (referent.gender == gender ? GENDER : 0));
    }

    /** The most salient one that fits. */
    Optional<Referent> best(Token at, Predicate<Referent> fits) {
        return best(fits, referent -> salience(referent, at, true));
    }

    /** The most salient body that fits; of those, what the last sentence is about is meant before others. */
    Optional<Referent> body(Token at, Predicate<Referent> fits) {
        return best(fits, referent -> salience(referent, at, true) + (isTopic(referent, at) ? LEADS : 0));
    }

    /** Whether this sentence or the one before begins with it, in the same paragraph. */
    static boolean isTopic(Referent referent, Token at) {
        for (int k = referent.occurrences.size() - 1; k >= 0; k--) {
            Occurrence occurrence = referent.occurrences.get(k);
            if (at.paragraph() != occurrence.paragraph() || at.sentence() - occurrence.sentence() > 1) {
                return false;
            }
            if (occurrence.leads()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Referent> best(Predicate<Referent> fits, ToDoubleFunction<Referent> score) {
        Set<Referent> candidates = new LinkedHashSet<>(recent);
        Referent best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Referent candidate : candidates) {
            if (fits.test(candidate)) {
                double points = score.applyAsDouble(candidate);
                if (points > most) {
                    most = points;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The nearer the better, and who speaks before who is spoken of. */
    private static double salience(Referent referent, Token at, boolean subject) {
        Occurrence last = referent.last().orElseThrow();
        double points = -Math.min(8, at.sentence() - last.sentence());
        points -= PARAGRAPH * Math.min(6, at.paragraph() - last.paragraph());
        int lately = 0;
        boolean spoke = false;
        for (int k = referent.occurrences.size() - 1; k >= 0 && k >= referent.occurrences.size() - 6; k--) {
            Occurrence occurrence = referent.occurrences.get(k);
            if (at.sentence() - occurrence.sentence() <= 3) {
                lately++;
                spoke |= occurrence.subject();
            }
        }
        points += LATELY * lately + OFTEN * Math.log(1 + referent.occurrences.size());
        if (spoke) {
            points += subject ? SPOKE : SPOKE / 2;
        }
        if (last.quoted() && !at.quoted()) {
            points -= QUOTED;
        }
        return points;
    }
}
