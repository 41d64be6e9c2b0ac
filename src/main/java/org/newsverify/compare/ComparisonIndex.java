package org.newsverify.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a comparison by their ids. Each method throws {@link NullPointerException} on an id that the comparison does not have. */
public final class ComparisonIndex {

    private final Map<String, ComparedArticle> articles = new HashMap<>();
    private final Map<String, SharedClaim> claims = new HashMap<>();

    public ComparisonIndex(Comparison comparison) {
        comparison.articles().forEach(article -> articles.put(article.id(), article));
        comparison.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    public ComparedArticle article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    public SharedClaim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    /** Who publishes the articles that have a claim, each once. */
    public List<String> publishers(SharedClaim claim) {
        return claim.members().stream()
                .map(member -> article(member.article()).publisher())
                .distinct()
                .toList();
    }
}
