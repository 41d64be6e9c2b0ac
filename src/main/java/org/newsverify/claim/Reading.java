package org.newsverify.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.response.Answer;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.Source;
import org.newsverify.source.Sourced;

/** An article with what is known of it so far, as the later steps need it. */
final class Reading {

    static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "none", "nobody", "nothing", "cannot", "neither", "nor", "without");

    private static final int BEFORE = 150; // statements before an answer that it may be to
    private static final int BEHIND = 50;

    final Tokens tokens;
    final Stems stems;
    final Resolution resolution;
    final Answers answers;
    final List<Statement> statements;
    private final List<Integer> starts; // of the statements, in tokens

    Reading(Article article, Resolution resolution, Answers answers) {
        this.tokens = Tokens.of(article);
        this.stems = new Stems(tokens);
        this.resolution = resolution;
        this.answers = answers;
        this.statements = new Statements(article, tokens, stems, resolution, answers).all();
        this.starts = statements.stream().map(statement -> statement.token).toList();
    }

    /** The statements that are near enough to a token to be answered there. */
    List<Statement> around(int token) {
        int place = Collections.binarySearch(starts, token);
        int middle = place < 0 ? -place - 1 : place;
        return statements.subList(Math.max(0, middle - BEFORE), Math.min(statements.size(), middle + BEHIND));
    }

    /** Whether the words that tell of an answer are the cue of its attribution: the content is then what it is to. */
    boolean isDeniedByVerb(Answer answer) {
        return answer.act() == Act.DENY
                && attribution(answer.attribution().getAsInt()).attribution().cue().stream()
                        .anyMatch(answer.words()::overlaps);
    }

    Sourced attribution(int number) {
        return resolution.attributions().get(number);
    }

    boolean isNegation(int token) {
        String word = tokens.plain(token);
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** Whether the first tokens of a passage hold a negation. */
    boolean isNegated(int from, int to, int length) {
        for (int k = from; k < Math.min(to, from + length); k++) {
            if (isNegation(k)) {
                return true;
            }
        }
        return false;
    }

    /** The stems of the names of sources. */
    static Set<String> names(Iterable<Source> sources) {
        Set<String> names = new TreeSet<>();
        for (Source source : sources) {
            for (String word : source.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                if (word.length() > 2) {
                    names.add(Stems.stem(word));
                }
            }
        }
        return names;
    }

    /** The tokens of a span as words that are no marks. */
    List<String> words(Span span, int most) {
        List<String> words = new ArrayList<>();
        for (int k = tokens.from(span.start()); k < tokens.from(span.end()) && words.size() < most; k++) {
            if (tokens.get(k).isWord()) {
                words.add(tokens.plain(k));
            }
        }
        return words;
    }
}
