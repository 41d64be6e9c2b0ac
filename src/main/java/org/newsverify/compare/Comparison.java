package org.newsverify.compare;

import java.util.List;
import org.newsverify.report.Finding;

/**
 * What several articles have in common, and where they differ.
 *
 * @param articles in the order in which they were given
 * @param claims those of most origins first; together they hold every claim of every article once
 * @param citations who took claims from whom, among these articles and from outlets beyond them
 * @param circular ids of articles that cite each other in a ring, each ring once
 */
public record Comparison(
        List<ComparedArticle> articles,
        List<SharedClaim> claims,
        List<Citation> citations,
        List<List<String>> circular,
        List<Finding> findings) {

    /** The name of the JSON form. */
    public static final String FORMAT = "verify-comparison";

    /** The version of the JSON form: it changes when a field is renamed or removed. */
    public static final int VERSION = 1;

    public Comparison {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
        circular = circular.stream().map(List::copyOf).toList();
        findings = List.copyOf(findings);
    }

    /** This comparison with these findings. */
    Comparison with(List<Finding> found) {
        return new Comparison(articles, claims, citations, circular, found);
    }

    /** The codes of its findings, each once. */
    public List<String> codes() {
        return findings.stream().map(Finding::code).distinct().toList();
    }
}
