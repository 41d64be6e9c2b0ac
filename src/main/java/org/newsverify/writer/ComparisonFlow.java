package org.newsverify.writer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsverify.compare.Citation;
import org.newsverify.compare.ComparedArticle;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.SharedClaim;
import org.newsverify.compare.SharedClaim.Origin;

/** How shared claims reach the articles: from their origins, through outlets beyond these articles, from one article to another. */
final class ComparisonFlow {

    private static final String ORIGIN = "origin ";
    private static final String OUTLET = "outlet ";

    private final Map<String, ComparedArticle> byId = new LinkedHashMap<>();
    private final ComparisonPhrases phrases;
    private final FlowColumn origins = new FlowColumn("Origins", 0, 250, 2);
    private final FlowColumn beyond = new FlowColumn("Through", 320, 200, 2);
    private final FlowColumn articles;
    private final Map<String, FlowBox> articleBoxes;
    private final Set<String> cited = new HashSet<>(); // keys of outlets beyond
    private final Set<Edge> edges = new LinkedHashSet<>();

    /** A line from a box to another one, by their keys. */
    record Edge(String from, String to) {}

    ComparisonFlow(Comparison comparison, List<SharedClaim> claims, ComparisonPhrases phrases) {
        this.phrases = phrases;
        this.articles = new FlowColumn("Articles", 590, 300, 2);
        comparison.articles().forEach(article -> byId.put(article.id(), article));
        for (ComparedArticle article : byDate(comparison.articles())) {
            int place = articles.size();
            articles.add(key(article.id()), article.published().orElse(""), phrases.publisher(article), "who", place);
        }
        this.articleBoxes = articles.boxes();
        for (Citation citation : comparison.citations()) {
            cite(citation);
        }
        for (SharedClaim claim : claims) {
            claim.origins().forEach(origin -> lead(claim, origin, comparison.citations()));
        }
    }

    /** Those that tell a date first, from the oldest. */
    private static List<ComparedArticle> byDate(List<ComparedArticle> articles) {
        return Stream.concat(
                        articles.stream()
                                .filter(article -> article.published().isPresent())
                                .sorted((a, b) -> a.published()
                                        .orElse("")
                                        .compareTo(b.published().orElse(""))),
                        articles.stream().filter(article -> article.published().isEmpty()))
                .toList();
    }

    private void cite(Citation citation) {
        edges.add(new Edge(source(citation), key(citation.article())));
        if (citation.from().isEmpty()) {
            cited.add(source(citation));
            beyond.add(source(citation), "", Unicode.printable(citation.outlet()), "who", middle(citation.article()));
        }
    }

    private static String source(Citation citation) {
        return citation.from().map(ComparisonFlow::key).orElse(OUTLET + citation.outlet());
    }

    /** From an origin to the articles, or to the outlets from which they have it. */
    private void lead(SharedClaim claim, Origin origin, List<Citation> citations) {
        for (String article : origin.articles()) {
            List<Citation> through = citations.stream()
                    .filter(citation -> citation.article().equals(article)
                            && citation.claims().contains(claim.id()))
                    .toList();
            List<String> ends = through.isEmpty()
                    ? List.of(key(article))
                    : through.stream().map(ComparisonFlow::source).toList();
            String start = start(origin);
            for (String end : ends) {
                if (!start.equals(end)) {
                    if (start.startsWith(ORIGIN)) {
                        String style = origin.kind() == Origin.Kind.NAMED ? "who" : "who unnamed";
                        origins.add(start, "", ComparisonPhrases.name(origin), style, middle(article));
                    }
                    edges.add(new Edge(start, end));
                }
            }
        }
    }

    /** The box of an origin; of an outlet that of its article, or of its name among those beyond. */
    private String start(Origin origin) {
        if (origin.kind() == Origin.Kind.OUTLET) {
            Optional<String> own = byId.values().stream()
                    .filter(article -> article.publisher().equals(origin.name()))
                    .map(article -> key(article.id()))
                    .findFirst();
            if (own.isPresent()) {
                return own.get();
            }
            if (cited.contains(OUTLET + origin.name())) {
                return OUTLET + origin.name();
            }
        }
        return ORIGIN + origin.name();
    }

    private int middle(String article) {
        return Objects.requireNonNull(articleBoxes.get(key(article))).middle();
    }

    private static String key(String article) {
        return "article " + article;
    }

    Set<Edge> edges() {
        return edges;
    }

    /** The columns that hold anything, from left to right. */
    List<FlowColumn> columns() {
        return Stream.of(origins, beyond, articles)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    /** The picture in words. */
    List<String> inWords(Comparison comparison) {
        return comparison.citations().stream().map(phrases::citation).toList();
    }
}
