package org.newsverify.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Certainty;
import org.newsverify.response.Answer;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.Source;
import org.newsverify.source.Sourced;

/** Collects what an article puts forward: the contents of attributions and what it says in its own voice, each once. */
final class Statements {

    private static final double SAME = 0.85; // of two statements' words, by weight
    private static final int SHORTEST = 3; // words that tell something, of statements that are compared
    private static final int MOST_COMPARED = 20; // statements with the same rare word
    /** With these begins what only says of another claim that it is not so: "It is false". */
    private static final Set<String> RETORTS = Set.of(
            "it", "it's", "it’s", "that's", "that’s", "this", "nothing", "no", "not", "false", "wrong", "nonsense");

    private static final Set<String> BE =
            Set.of("is", "was", "are", "were", "has", "had", "never", "did", "does", "'s", "’s");
    private static final Set<String> POINTING = Set.of("this", "that", "it", "so", "these", "those");

    private final Tokens tokens;
    private final Stems stems;
    private final Resolution resolution;
    private final List<Sourced> attributions;
    private final List<Act> acts;
    private final Set<Integer> deniedByVerb = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();

    Statements(Article article, Tokens tokens, Stems stems, Resolution resolution, Answers answers) {
        this.tokens = tokens;
        this.stems = stems;
        this.resolution = resolution;
        this.attributions = resolution.attributions();
        this.acts = answers.acts();
        answers.answers().stream()
                .filter(answer ->
                        answer.act() == Act.DENY && answer.attribution().isPresent())
                .filter(answer ->
                        isIn(attribution(answer.attribution().getAsInt()).cue(), answer.words()))
                .forEach(answer -> deniedByVerb.add(answer.attribution().getAsInt()));
        for (int k = 0; k < attributions.size(); k++) {
            attributed(k);
        }
        List<Span> told = answers.answers().stream().map(Answer::span).toList();
        List<Span> narrated = new Narration(article, tokens)
                .find(attributions.stream().map(Sourced::attribution).toList(), told);
        narrated.forEach(span -> statements.add(statement(List.of(span))));
        statements.sort(Comparator.comparingInt(statement -> statement.token));
        accounts();
        statements.sort(Comparator.comparingInt(statement -> statement.token));
    }

    private Attribution attribution(int number) {
        return attributions.get(number).attribution();
    }

    private static boolean isIn(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    /** In the order of the text. What says the same is one. */
    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        Map<String, List<Statement>> byRarest = new HashMap<>();
        for (Statement statement : statements) {
            List<Statement> near = stems.rarest(statement.stems)
                    .map(stem -> byRarest.computeIfAbsent(stem, unused -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            Optional<Statement> same = near.stream()
                    .limit(MOST_COMPARED)
                    .filter(earlier -> isSame(earlier, statement))
                    .findFirst();
            if (same.isPresent()) {
                same.get().merge(statement);
            } else {
                all.add(statement);
                near.add(statement);
            }
        }
        return all;
    }

    private void attributed(int k) {
        Sourced sourced = attributions.get(k);
        List<Span> content = sourced.attribution().content().stream()
                .filter(span -> tokens.from(span.start()) < tokens.from(span.end()))
                .toList();
        Act act = acts.get(k);
        boolean silent = act.isSilence() || act == Act.NOT_CONFIRM;
        boolean denied = deniedByVerb.contains(k);
        if (content.isEmpty()
                || silent
                || isPointing(content)
                || isCited(sourced, content)
                || (denied && !isClause(content.get(0)))
                || (act == Act.DENY && isRetort(content.get(0)))) {
            return;
        }
        Statement statement = statement(content);
        statement.attributions.add(k);
        statement.sources.addAll(sourced.sources());
        statement.denied = denied;
        statements.add(statement);
    }

    private int firstWord(Span span) {
        int k = tokens.from(span.start());
        while (k < tokens.from(span.end()) - 1 && !tokens.get(k).isWord()) {
            k++;
        }
        return k;
    }

    private boolean isRetort(Span span) {
        int first = firstWord(span);
        boolean that = tokens.word(first).equals("that") && BE.contains(tokens.word(first + 1));
        return that || RETORTS.contains(tokens.word(first));
    }

    private boolean isClause(Span span) {
        for (int k = tokens.from(span.start()) + 1; k < tokens.from(span.end()); k++) {
            if (Verbs.isFinite(tokens.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** "This was reported by …": its content is what it points at. */
    private boolean isPointing(List<Span> content) {
        return content.size() == 1
                && POINTING.contains(tokens.text(content.get(0)).toLowerCase(Locale.ROOT));
    }

    /** "citing two officials": the content is a source. */
    private boolean isCited(Sourced sourced, List<Span> content) {
        return content.stream().allMatch(resolution.mentions()::containsKey)
                && sourced.sources().stream()
                        .anyMatch(source -> resolution.at(content.get(0)).contains(source));
    }

    private Statement statement(List<Span> spans) {
        int token = Math.min(tokens.size() - 1, tokens.from(spans.get(0).start()));
        Token first = tokens.get(token);
        return new Statement(spans, stems.of(spans), token, first.sentence(), first.paragraph());
    }

    /** What stands in the reach of "This was reported by Norpress" comes from there, and so does what else is said to. */
    private void accounts() {
        Set<Source> tellers = new HashSet<>();
        TreeMap<Integer, Statement> byToken = new TreeMap<>();
        statements.forEach(statement -> byToken.putIfAbsent(statement.token, statement));
        for (int k = 0; k < attributions.size(); k++) {
            Sourced sourced = attributions.get(k);
            for (Span scope : sourced.scope()) {
                sentences(scope).forEach(sentence -> scoped(sentence, byToken));
                for (Statement statement : byToken.subMap(tokens.at(scope.start()), tokens.from(scope.end()))
                        .values()) {
                    statement.attributions.add(k);
                    statement.sources.addAll(sourced.sources());
                    statement.account = true;
                }
            }
            if (!sourced.scope().isEmpty() && sourced.chain().size() > 1) {
                tellers.addAll(sourced.chain());
            }
        }
        for (Sourced sourced : attributions) {
            if (sourced.chain().stream().anyMatch(tellers::contains)) {
                tellers.addAll(sourced.sources());
            }
        }
        for (Statement statement : statements) {
            for (int k : statement.attributions) {
                statement.account |= attributions.get(k).chain().stream().anyMatch(tellers::contains)
                        || attributions.get(k).sources().stream().anyMatch(tellers::contains);
            }
        }
    }

    /** A sentence in such a reach of which nothing was taken for a statement yet is one. */
    private void scoped(Span sentence, NavigableMap<Integer, Statement> byToken) {
        int from = tokens.at(sentence.start());
        if (byToken.subMap(from, tokens.from(sentence.end())).isEmpty()) {
            Statement statement = statement(List.of(sentence));
            statements.add(statement);
            byToken.put(from, statement);
        }
    }

    private List<Span> sentences(Span scope) {
        List<Span> sentences = new ArrayList<>();
        int from = tokens.from(scope.start());
        int to = tokens.from(scope.end());
        for (int k = from; k < to; k++) {
            if (k + 1 == to || tokens.get(k + 1).sentence() != tokens.get(from).sentence()) {
                int end = k + 1;
                while (end > from + 1 && !tokens.get(end - 1).isWord()) {
                    end--;
                }
                sentences.add(tokens.span(from, end));
                from = k + 1;
            }
        }
        return sentences;
    }

    private boolean isSame(Statement one, Statement other) {
        boolean comparable =
                one.stems.size() >= SHORTEST && other.stems.size() >= SHORTEST && one.denied == other.denied;
        return one.spans.equals(other.spans)
                || (comparable && stems.alike(one.stems, other.stems) >= SAME && isNegated(one) == isNegated(other));
    }

    private boolean isNegated(Statement statement) {
        return new Hedges(tokens).of(statement.spans.get(0)) == Certainty.NEGATED;
    }
}
