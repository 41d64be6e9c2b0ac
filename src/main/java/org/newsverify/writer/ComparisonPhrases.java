package org.newsverify.writer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsverify.compare.Citation;
import org.newsverify.compare.ComparedArticle;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.ComparisonIndex;
import org.newsverify.compare.SharedClaim;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.Excerpt;

/**
 * The parts of a comparison in words, the same in every form that people read: on one line each, harmless to a terminal, not yet
 * escaped for any other form.
 */
final class ComparisonPhrases {

    /** What every reader of a comparison has to know. */
    static final String CAVEAT =
            "Which claims are the same, and which contradict each other, is found by a network that is"
                    + " often wrong: read the articles’ own words.";

    private static final int LONGEST = 300; // chars of a claim

    private final Comparison comparison;
    private final ComparisonIndex index;

    ComparisonPhrases(Comparison comparison) {
        this.comparison = comparison;
        this.index = new ComparisonIndex(comparison);
    }

    /** Claims that more than one article has. */
    List<SharedClaim> shared() {
        return comparison.claims().stream()
                .filter(claim -> claim.articles() > 1)
                .toList();
    }

    /** Claims of one article that another article contradicts. */
    List<SharedClaim> contradictedOnly() {
        return comparison.claims().stream()
                .filter(claim -> claim.articles() == 1 && !claim.contradicts().isEmpty())
                .toList();
    }

    /** "4 articles, 36 claims: 8 in more than one article, 3 contradictions, 1 ring of articles that cite each other". */
    String summary() {
        int contradictions = comparison.claims().stream()
                        .mapToInt(claim -> claim.contradicts().size())
                        .sum()
                / 2;
        String rings = comparison.circular().isEmpty()
                ? ""
                : ", " + count(comparison.circular().size(), "ring") + " of articles that cite each other";
        return count(comparison.articles().size(), "article") + ", "
                + count(comparison.claims().size(), "claim") + ": "
                + shared().size() + " in more than one article, " + count(contradictions, "contradiction") + rings;
    }

    /** What is left out where only shared and contradicted claims are told; empty if nothing is. */
    Optional<String> rest() {
        int rest = comparison.claims().size()
                - shared().size()
                - contradictedOnly().size();
        return rest == 0
                ? Optional.empty()
                : Optional.of(count(rest, "claim") + " of one article alone " + (rest == 1 ? "is" : "are")
                        + " not shown; --format json has all.");
    }

    /** "Norpress, 2026-05-04: Ferry aground". */
    String article(ComparedArticle article) {
        String date =
                article.published().map(day -> ", " + Unicode.printable(day)).orElse("");
        String title = article.title().map(text -> ": " + shortened(text)).orElse("");
        return publisher(article) + date + title;
    }

    String publisher(ComparedArticle article) {
        return shortened(article.publisher());
    }

    /** The article's file, unless the article is called by it. */
    Optional<String> file(ComparedArticle article) {
        return article.publisher().equals(article.file())
                ? Optional.empty()
                : Optional.of(Unicode.printable(article.file()));
    }

    String claim(SharedClaim claim) {
        return "“" + shortened(claim.text()) + "”";
    }

    /** "2 independent origins" or "1 origin". */
    static String origins(SharedClaim claim) {
        int origins = claim.origins().size();
        return origins == 1 ? "1 origin" : origins + " independent origins";
    }

    /** "Petra Lunde (unnamed)": who is behind a claim. */
    static String name(Origin origin) {
        String kind =
                switch (origin.kind()) {
                    case NAMED -> "";
                    case UNNAMED -> " (unnamed)";
                    case OUTLET -> " (no source given)";
                };
        return shortened(origin.name()) + kind;
    }

    /** In which articles an origin's words are: "in Norpress, Daily Lantern". */
    String places(Origin origin) {
        return origin.articles().stream()
                .map(id -> publisher(index.article(id)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How an article words a claim, if otherwise than it is told: "Daily Lantern: “…”". */
    Optional<String> wording(SharedClaim claim, SharedClaim.Member member) {
        String hedge = JsonFields.word(member.certainty()).equals("asserted")
                ? ""
                : " (" + JsonFields.word(member.certainty()) + ")";
        String words = (member.denied() ? "denied: " : "") + "“" + shortened(member.text()) + "”";
        return member.text().equals(claim.text())
                ? Optional.empty()
                : Optional.of(publisher(index.article(member.article())) + hedge + ": " + words);
    }

    SharedClaim other(String id) {
        return index.claim(id);
    }

    /** Who has a claim: "Norpress, Daily Lantern". */
    String publishers(SharedClaim claim) {
        return index.publishers(claim).stream()
                .map(ComparisonPhrases::shortened)
                .collect(Collectors.joining(", "));
    }

    /** "Daily Lantern cites Norpress for 2 claims". */
    String citation(Citation citation) {
        return publisher(index.article(citation.article())) + " cites " + shortened(citation.outlet()) + " for "
                + count(citation.claims().size(), "claim");
    }

    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String shortened(String text) {
        return Excerpt.of(Unicode.printable(text), LONGEST);
    }
}
