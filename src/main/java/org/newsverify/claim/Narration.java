package org.newsverify.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.Span;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Finds what the article says in its own voice and could be checked: no headings, questions, quotations, nor what somebody else says. */
final class Narration {

    private static final int SHORTEST = 6; // words
    /** With these begins or ends what is only a part of a sentence. */
    private static final Set<String> OPENING =
            Set.of("which", "who", "whose", "whom", "where", "that", "including", "than", "of", "to", "by", "with");

    /** With these begins what tells when, where or how of what an attribution says. */
    private static final Set<String> ADVERBIAL = Set.of(
            "in", "on", "at", "under", "after", "before", "during", "for", "from", "with", "without", "through",
            "among", "amid", "over", "by", "behind", "beside", "near", "until", "since");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> ENDING = Set.of(
            "since", "of", "to", "for", "with", "in", "on", "at", "by", "from", "than", "as", "the", "a", "an", "that",
            "who", "which", "was", "is", "said", "he", "she", "they", "it");
    private static final Set<String> PERSONAL = Set.of("i", "we", "my", "our", "you", "your", "me", "us");

    private final Article article;
    private final Tokens tokens;

    Narration(Article article, Tokens tokens) {
        this.article = article;
        this.tokens = tokens;
    }

    /** Spans of sentences, or of their parts beside attributions, in order. {@code attributions} and {@code answers} are left out. */
    List<Span> find(List<Attribution> attributions, List<Span> answers) {
        BitSet taken = taken(attributions);
        answers.forEach(span -> taken.set(tokens.at(span.start()), tokens.from(span.end())));
        List<Span> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                int from = tokens.from(block.span().start());
                int to = tokens.from(block.span().end());
                while (from < to) {
                    int end = from;
                    while (end < to
                            && tokens.get(end).sentence() == tokens.get(from).sentence()) {
                        end++;
                    }
                    sentence(from, end, taken, found);
                    from = end;
                }
            }
        }
        return found;
    }

    /** What belongs to attributions, sentence by sentence from the first to the last of their parts. */
    private BitSet taken(List<Attribution> attributions) {
        BitSet taken = new BitSet();
        for (Attribution attribution : attributions) {
            List<Span> parts = new ArrayList<>(attribution.cue());
            parts.addAll(attribution.content());
            parts.addAll(attribution.sources());
            parts.sort(null);
            int last = -1; // the end of the part before
            for (Span part : parts) {
                int from = tokens.at(part.start());
                int to = tokens.from(part.end());
                if (from >= to) {
                    continue; // nothing but white space
                }
                boolean joined = last > 0
                        && last < from
                        && tokens.get(last - 1).sentence() == tokens.get(from).sentence();
                taken.set(joined ? last : from, to);
                last = to;
            }
        }
        return taken;
    }

    private void sentence(int from, int end, BitSet taken, List<Span> found) {
        if (tokens.word(end - 1).equals("?")
                || (tokens.get(end - 1).quoted() && tokens.get(from).quoted())) {
            return;
        }
        int k = from;
        while (k < end) {
            int run = k;
            while (run < end && !taken.get(run) && !tokens.get(run).quoted()) {
                run++;
            }
            if (isStatement(k, run, from)) {
                Span whole = trimmed(k, run);
                String first = tokens.word(tokens.from(whole.start()));
                boolean cut = k > from || run < end;
                boolean part = OPENING.contains(first)
                        || (cut && ADVERBIAL.contains(first))
                        || ENDING.contains(tokens.word(tokens.at(whole.end() - 1)));
                if (!part) {
                    found.add(whole);
                }
            }
            k = run + 1;
        }
    }

    private boolean isStatement(int from, int to, int sentence) {
        int words = 0;
        boolean verb = false;
        boolean concrete = false;
        for (int k = from; k < to; k++) {
            String word = tokens.word(k);
            if (PERSONAL.contains(word)) {
                return false;
            }
            words += tokens.get(k).isWord() ? 1 : 0;
            boolean ending = word.length() > 4
                    && word.endsWith("s")
                    && k > from
                    && tokens.get(k - 1).isCapitalised()
                    && k - 1 > from;
            boolean adjective = word.endsWith("ed") && k > from && ARTICLES.contains(tokens.word(k - 1));
            verb |= k > from && !tokens.get(k).isCapitalised() && !adjective && (Verbs.isFinite(word) || ending);
            concrete |= Character.isDigit(tokens.get(k).text().charAt(0))
                    || (tokens.get(k).isCapitalised() && k > sentence);
        }
        return words >= SHORTEST && verb && concrete;
    }

    /** Without marks and joining words at its ends. */
    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end - 1 && (!tokens.get(start).isWord() || isJoint(start))) {
            start++;
        }
        while (end > start + 1 && (!tokens.get(end - 1).isWord() || isJoint(end - 1))) {
            end--;
        }
        return tokens.span(start, end);
    }

    private boolean isJoint(int k) {
        String word = tokens.word(k);
        return word.equals("but")
                || word.equals("and")
                || word.equals("although")
                || word.equals("while")
                || word.equals("as");
    }
}
