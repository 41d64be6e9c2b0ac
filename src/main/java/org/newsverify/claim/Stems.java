package org.newsverify.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** Words without their endings, and how much two passages of an article share: rare words weigh more. */
final class Stems {

    private static final int SHORTEST = 3; // letters that a stem keeps
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ied", "ies", "ers", "er", "ed", "es",
            "ly", "s", "e", "y");
    private static final Set<String> STOP = Set.of(
            "the",
            "a",
            "an",
            "and",
            "or",
            "but",
            "if",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "as",
            "that",
            "this",
            "these",
            "those",
            "it",
            "its",
            "he",
            "she",
            "they",
            "them",
            "his",
            "her",
            "hers",
            "their",
            "him",
            "we",
            "us",
            "our",
            "you",
            "your",
            "i",
            "me",
            "my",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "has",
            "have",
            "had",
            "having",
            "do",
            "does",
            "did",
            "done",
            "doing",
            "will",
            "would",
            "could",
            "can",
            "should",
            "may",
            "might",
            "must",
            "not",
            "no",
            "nor",
            "never",
            "any",
            "some",
            "all",
            "there",
            "here",
            "what",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "where",
            "why",
            "how",
            "than",
            "then",
            "so",
            "such",
            "into",
            "about",
            "against",
            "between",
            "through",
            "during",
            "before",
            "after",
            "over",
            "under",
            "again",
            "more",
            "most",
            "other",
            "own",
            "same",
            "just",
            "now",
            "also",
            "very",
            "too",
            "only",
            "out",
            "up",
            "down",
            "off",
            "said",
            "say",
            "says",
            "saying",
            "told",
            "whether",
            "because",
            "while",
            "one",
            "like",
            "get",
            "got",
            "mr",
            "mrs",
            "ms",
            "didn't",
            "don't",
            "doesn't",
            "wasn't",
            "isn't",
            "that's",
            "it's",
            "think",
            "know",
            "going",
            "ever",
            "many",
            "much",
            "including",
            "even",
            "still",
            "however",
            "since",
            "until",
            "both",
            "each");

    private final Tokens tokens;
    private final Map<String, Integer> sentences = new HashMap<>(); // with a stem
    private final int count;

    Stems(Tokens tokens) {
        this.tokens = tokens;
        int from = 0;
        int number = 0;
        for (int k = 1; k <= tokens.size(); k++) {
            if (k == tokens.size()
                    || tokens.get(k).sentence() != tokens.get(from).sentence()) {
                of(from, k).forEach(stem -> sentences.merge(stem, 1, Integer::sum));
                from = k;
                number++;
            }
        }
        count = Math.max(1, number);
    }

    Set<String> of(List<Span> spans) {
        Set<String> stems = new LinkedHashSet<>();
        for (Span span : spans) {
            stems.addAll(of(tokens.from(span.start()), tokens.from(span.end())));
        }
        return stems;
    }

    private Set<String> of(int from, int to) {
        Set<String> stems = new LinkedHashSet<>();
        for (int k = from; k < to; k++) {
            Token token = tokens.get(k);
            String word = tokens.plain(k);
            if (token.isWord() && !STOP.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The weight of what two have in common. */
    double common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).mapToDouble(this::weight).sum();
    }

    /** The same, against the mean of both: 0 to 1. */
    double alike(Set<String> one, Set<String> other) {
        double both = weight(one) + weight(other);
        return both == 0 ? 0 : 2 * common(one, other) / both;
    }

    /** The one that stands in the fewest sentences. */
    Optional<String> rarest(Set<String> stems) {
        return stems.stream()
                .max(Comparator.<String>comparingDouble(this::weight).thenComparing(Comparator.naturalOrder()));
    }

    double weight(Set<String> stems) {
        return stems.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        return Math.log(1 + (double) count / sentences.getOrDefault(stem, 1));
    }
}
