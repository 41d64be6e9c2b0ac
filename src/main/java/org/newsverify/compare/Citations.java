package org.newsverify.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Who took which claims from whom. */
final class Citations {

    private final Outlets outlets;
    private final List<ComparedArticle> articles;
    private final Map<Edge, List<String>> claims = new LinkedHashMap<>();

    private record Edge(int article, String outlet, OptionalInt from) {}

    Citations(List<ComparedArticle> articles) {
        this.articles = articles;
        this.outlets = new Outlets(articles);
    }

    /** Takes what a statement, which belongs to a shared claim, says of the outlets that it came through. */
    void add(Statement statement, String claim) {
        for (Voice voice : statement.voices()) {
            for (String name : voice.cited()) {
                List<String> ids = claims.computeIfAbsent(edge(statement.article(), name), edge -> new ArrayList<>());
                if (!ids.contains(claim)) {
                    ids.add(claim);
                }
            }
        }
    }

    private Edge edge(int article, String name) {
        OptionalInt from = outlets.article(name);
        return claims.keySet().stream()
                .filter(edge -> edge.article() == article && Names.same(edge.outlet(), name))
                .findFirst()
                .orElse(new Edge(article, name, from));
    }

    List<Citation> all() {
        List<Citation> all = new ArrayList<>();
        claims.forEach((edge, ids) -> all.add(new Citation(
                articles.get(edge.article()).id(),
                edge.outlet(),
                edge.from().isPresent()
                        ? Optional.of(articles.get(edge.from().getAsInt()).id())
                        : Optional.empty(),
                ids)));
        return all;
    }
}
