package org.newsverify.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsverify.meaning.Meaning;
import org.newsverify.meaning.Relation;
import org.newsverify.meaning.SentencePair;

/** Finds the fact-checks of a feed that match a claim. What they say of it is the publishers', here nothing is judged. */
public final class Matcher {

    /** Chosen on the odd lines of PairsTest: lower, claims that nobody has checked get matches, too. */
    private static final double THRESHOLD = 0.3;

    /** Of one claim: a widespread one is checked by many, and the best few tell a reader enough. */
    private static final int MOST = 5;

    private final FeedIndex index;
    private final Meaning meaning;
    private final Words words = new Words();

    public Matcher(FeedIndex index, Meaning meaning) {
        this.index = index;
        this.meaning = meaning;
    }

    /** The matches of a claim, best first. */
    public List<Match> match(CheckedClaim claim) throws IOException {
        List<FactCheck> candidates = index.candidates(claim.text());
        List<Relation> relations = meaning.relations(candidates.stream()
                .map(candidate -> new SentencePair(claim.text(), candidate.claimReviewed()))
                .toList());
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Relation relation = relations.get(i);
            if (score(relation) >= THRESHOLD) {
                matches.add(match(claim, candidates.get(i), relation));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return matches.subList(0, Math.min(matches.size(), MOST));
    }

    private Match match(CheckedClaim claim, FactCheck candidate, Relation relation) {
        return new Match(
                claim,
                score(relation),
                relation.opposite() > relation.same(),
                words.shared(claim.text(), candidate.claimReviewed()),
                candidate);
    }

    /** Rounded to three decimals, as it is shown. */
    private static double score(Relation relation) {
        return Math.round(Math.max(relation.same(), relation.opposite()) * 1000) / 1000.0;
    }
}
