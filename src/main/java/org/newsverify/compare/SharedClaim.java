package org.newsverify.compare;

import java.util.List;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;

/**
 * What one or several articles put forward in words of their own.
 *
 * @param id {@code k1}, {@code k2} and so on
 * @param text the wording of one of its members, after "Not true:" if all have it only as something that is denied
 * @param members the articles' claims, in the order of the articles
 * @param origins the independent origins of the members, those of most articles first; at least one
 * @param contradicts ids of claims that cannot be true together with it
 */
public record SharedClaim(
        String id, String text, List<Member> members, List<Origin> origins, List<String> contradicts) {

    public SharedClaim {
        members = List.copyOf(members);
        origins = List.copyOf(origins);
        contradicts = List.copyOf(contradicts);
    }

    /** How many articles put it forward. */
    public int articles() {
        return (int) members.stream().map(Member::article).distinct().count();
    }

    /**
     * An article's claim.
     *
     * @param article the article's id
     * @param claim the claim's id in the article's own report
     * @param denied whether the article has it only as something that is denied: what it puts forward is that it is not so
     */
    public record Member(
            String article, String claim, String text, Certainty certainty, Status status, boolean denied) {}

    /**
     * Where a claim comes from: a person, an institution, a document, unnamed people or an outlet.
     *
     * @param name as one of the articles has it
     * @param articles ids of the articles that go back to it
     */
    public record Origin(String name, Kind kind, List<String> articles) {

        public Origin {
            articles = List.copyOf(articles);
        }

        /** How far an origin can be asked. */
        public enum Kind {
            /** A person, institution or document that is named. */
            NAMED,
            /** People who are not named, and bodies that are only described. */
            UNNAMED,
            /** A medium, of which no source is known. */
            OUTLET
        }
    }
}
