package org.newsverify.response;

import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;

/** Finds the subject of a verb: the words before it, as far as they can be told without a parser. */
final class Subjects {

    private static final int LONGEST = 14; // tokens
    private static final int LONGEST_INSERTION = 30; // tokens between two commas

    private static final Set<String> HELPERS = Set.of(
            "did", "do", "does", "has", "have", "had", "would", "will", "could", "can", "should", "might", "may", "is",
            "are", "was", "were", "be", "been", "not", "also", "never", "later", "long", "since", "already", "still",
            "then", "now", "only", "again", "so", "far", "soon", "always", "often", "once", "however");
    private static final Set<String> NO_ADVERBS =
            Set.of("family", "assembly", "reply", "supply", "ally", "rally", "bully", "jelly", "monopoly", "anomaly");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you", "both");
    private static final Set<String> BORDERS = Set.of(
            "that",
            "but",
            "because",
            "when",
            "while",
            "after",
            "before",
            "although",
            "though",
            "if",
            "as",
            "where",
            "since",
            "until",
            "said",
            "says",
            "than",
            "so",
            "despite",
            "and",
            "or",
            "then",
            "whether");

    private final Tokens tokens;

    Subjects(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first token of the verb, its helpers and adverbs included, of which a part stands at {@code token}. */
    int verb(int token) {
        int start = token;
        while (start > 0 && token - start < LONGEST && isSameSentence(start - 1, token) && isHelper(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isHelper(int token) {
        String word = tokens.word(token);
        if (tokens.get(token).isCapitalised()) {
            return false; // "Sally", "Will"
        }
        boolean adverb = word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
        return HELPERS.contains(word) || adverb || word.endsWith("n't") || word.endsWith("n’t");
    }

    /** The subject that ends before the verb at {@code verb}; empty if a conjunction or nothing stands there. */
    Optional<Span> before(int verb) {
        int end = verb;
        int insertion = verb;
        if (end > 0 && isSameSentence(end - 1, verb) && tokens.word(end - 1).equals(",")) {
            insertion = end - 1;
            end = beforeInsertion(insertion, verb);
        }
        if (end > 0 && tokens.word(end - 1).equals(")")) {
            int open = end - 1;
            while (open > 0 && end - open < LONGEST && !tokens.word(open).equals("(")) {
                open--;
            }
            end = open;
        }
        if (end <= 0 || !isSameSentence(end - 1, verb)) {
            return Optional.empty();
        }
        String word = tokens.word(end - 1);
        if (RELATIVES.contains(word) || PRONOUNS.contains(word)) {
            return Optional.of(tokens.span(end - 1, end));
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && isSameSentence(start - 1, verb) && isPart(start - 1, end)) {
            start--;
        }
        while (start < end && !tokens.get(start).isWord()) {
            start++;
        }
        boolean subject =
                start < end && !isHelper(start) && !tokens.word(end - 1).equals("to");
        int to = isNamedBehind(end, insertion) ? insertion : end;
        return subject ? Optional.of(tokens.span(start, to)) : Optional.empty();
    }

    /** "The contractor, Ostby & Lunde, did not reply": the name between the commas is the subject's. */
    private boolean isNamedBehind(int comma, int insertion) {
        return comma + 1 < insertion
                && tokens.word(comma).equals(",")
                && !tokens.get(comma - 1).isCapitalised()
                && tokens.get(comma + 1).isCapitalised();
    }

    /** "Roe, who lives abroad, denied": the end of the subject before what stands between commas. */
    private int beforeInsertion(int comma, int verb) {
        for (int k = comma - 1; k > 0 && comma - k < LONGEST_INSERTION && isSameSentence(k, verb); k--) {
            if (tokens.word(k).equals(",")) {
                return k;
            }
        }
        return comma;
    }

    private boolean isPart(int k, int end) {
        Token token = tokens.get(k);
        String word = token.word();
        if (word.equals("and") || word.equals("or") || word.equals("nor")) {
            boolean names = k + 1 < end
                    && tokens.get(k + 1).isCapitalised()
                    && k > 0
                    && tokens.get(k - 1).isCapitalised();
            return names || word.equals("nor");
        }
        return (token.isWord() || token.isPossessive() || word.equals("&")) && !BORDERS.contains(word);
    }

    private boolean isSameSentence(int one, int other) {
        return tokens.get(one).sentence() == tokens.get(other).sentence();
    }
}
