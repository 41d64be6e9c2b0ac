package org.newsverify.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.meaning.Meaning;
import org.newsverify.meaning.Relation;
import org.newsverify.meaning.SentencePair;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;

/** Brings the claims of several reports together. */
public final class Comparer {

    private final Meaning meaning;

    public Comparer(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Compares reports, each on another article. */
    public Comparison compare(List<Report> reports) {
        List<ComparedArticle> articles = IntStream.range(0, reports.size())
                .mapToObj(i -> ComparedArticle.of(i + 1, reports.get(i).article()))
                .toList();
        List<Statement> statements = statements(reports, new Outlets(articles));
        Map<Pair, Relation> relations = relations(statements);
        List<List<Integer>> groups = Grouping.of(statements.size(), Agreement.of(statements, relations));
        List<Set<Integer>> against = Contradictions.of(groups, relations);

        List<List<Statement>> members = groups.stream()
                .map(group -> group.stream().map(statements::get).toList())
                .toList();
        List<List<SharedClaim.Origin>> origins =
                members.stream().map(group -> Origins.of(group, articles)).toList();
        List<Integer> order = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer g) -> origins.get(g).size())
                        .thenComparingInt(g -> members.get(g).size())
                        .reversed())
                .toList();
        String[] ids = new String[groups.size()];
        IntStream.range(0, ids.length).forEach(rank -> ids[order.get(rank)] = "k" + (rank + 1));
        List<SharedClaim> claims = new ArrayList<>();
        Citations citations = new Citations(articles);
        for (int g : order) {
            claims.add(new SharedClaim(
                    ids[g],
                    text(members.get(g)),
                    members.get(g).stream().map(s -> member(s, articles)).toList(),
                    origins.get(g),
                    against.get(g).stream().map(other -> ids[other]).toList()));
            members.get(g).forEach(statement -> citations.add(statement, ids[g]));
        }
        Comparison comparison = new Comparison(articles, claims, citations.all(), Rings.of(citations.all()), List.of());
        return comparison.with(ComparisonFindings.of(comparison));
    }

    private static String text(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> !statement.denied())
                .findFirst()
                .map(statement -> statement.claim().text())
                .orElseGet(() -> "Not true: " + statements.get(0).claim().text());
    }

    private static Member member(Statement statement, List<ComparedArticle> articles) {
        ReportClaim claim = statement.claim();
        return new Member(
                articles.get(statement.article()).id(),
                claim.id(),
                claim.text(),
                claim.certainty(),
                claim.status(),
                statement.denied());
    }

    static List<Statement> statements(List<Report> reports, Outlets outlets) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            ReportIndex index = new ReportIndex(reports.get(i));
            for (ReportClaim claim : reports.get(i).claims()) {
                statements.add(Statement.of(i, claim, index, outlets));
            }
        }
        People people = new People(statements);
        return statements.stream().map(people::tell).toList();
    }

    private Map<Pair, Relation> relations(List<Statement> statements) {
        List<float[]> vectors = statements.parallelStream()
                .map(statement -> meaning.vector(statement.wording()))
                .toList();
        List<Pair> pairs = List.copyOf(Candidates.of(statements, vectors));
        List<Relation> relations = meaning.relations(pairs.stream()
                .map(pair -> new SentencePair(
                        statements.get(pair.first()).wording(),
                        statements.get(pair.second()).wording()))
                .toList());
        Map<Pair, Relation> byPair = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            byPair.put(
                    pair,
                    Agreement.read(statements.get(pair.first()), statements.get(pair.second()), relations.get(i)));
        }
        return byPair;
    }
}
