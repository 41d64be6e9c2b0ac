package org.newsverify.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.tag.Link;
import org.newsverify.tag.Mark;
import org.newsverify.tag.Role;
import org.newsverify.tag.Tagging;

/**
 * Marks what the network sometimes overlooks and the place gives away: who has said a whole sentence, behind it. "Nothing was wrong with
 * the fuses, the manufacturer says." "The tickets were forged, Norpress reports."
 */
final class Tails {

    private static final int LONGEST = 9; // tokens of who says it
    private static final int HEARER = 5; // tokens of whom it was told to
    private static final int SHORTEST = 3; // words of what is said
    private static final double SURE = 0.5; // probability of what is marked here

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "reported",
            "reports",
            "wrote",
            "writes",
            "announced",
            "repeated",
            "repeats",
            "insisted",
            "insists",
            "claimed",
            "claims",
            "told",
            "added",
            "adds");
    private static final Set<String> TIMES = Set.of(
            "on",
            "late",
            "early",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "again",
            "earlier",
            "later");
    private static final Set<String> BEGINNING =
            Set.of("the", "a", "an", "his", "her", "its", "their", "two", "three", "several");
    /** What makes of the tail a clause that says nothing of whose words the sentence is. */
    private static final Set<String> OTHERWISE = Set.of(
            "which", "that", "and", "but", "or", "as", "if", "when", "where", "because", "while", "what", "whom", "not",
            "was", "were", "been", "be", "is", "are", "has", "had", "have");

    private final Tokens tokens;
    private final List<Mark> marks;
    private final List<Link> links;
    private final Tagging tagging;

    private Tails(Article article, Tagging tagging) {
        this.tokens = Tokens.of(article);
        this.tagging = tagging;
        this.marks = new ArrayList<>(tagging.marks());
        this.links = new ArrayList<>(tagging.links());
    }

    /** The tagging with what it lacks. */
    static Tagging mend(Article article, Tagging tagging) {
        Tails tails = new Tails(article, tagging);
        int from = 0;
        while (from < tails.tokens.size()) {
            int to = from;
            while (to < tails.tokens.size()
                    && tails.tokens.get(to).sentence() == tails.tokens.get(from).sentence()) {
                to++;
            }
            tails.sentence(from, to);
            from = to;
        }
        return new Tagging(tails.marks, tails.links, tagging.entities());
    }

    private void sentence(int from, int to) {
        int end = to;
        while (end > from && !tokens.get(end - 1).isWord()) {
            end--;
        }
        int verb = end - 1;
        while (verb > from && TIMES.contains(tokens.word(verb))) {
            verb--;
        }
        verb = told(from, verb);
        if (end == to || verb <= from || !SAYING.contains(tokens.word(verb))) {
            return;
        }
        int comma = verb - 1;
        while (comma > from && verb - comma <= LONGEST && !tokens.word(comma).equals(",")) {
            comma--;
        }
        if (isTail(from, comma, verb)) {
            mark(from, comma, verb);
        }
    }

    /** The verb of "told the Chronicle" behind which a hearer stands; the token itself if there is none. */
    private int told(int from, int last) {
        for (int k = last; k > from && last - k < HEARER; k--) {
            if (tokens.word(k).equals("told")) {
                return k;
            }
        }
        return last;
    }

    private boolean isTail(int from, int comma, int verb) {
        Token first = tokens.get(comma + 1);
        boolean begins = first.isCapitalised() || BEGINNING.contains(first.word());
        boolean clause = IntStream.range(comma + 1, verb).anyMatch(k -> OTHERWISE.contains(tokens.word(k)));
        boolean quoted =
                IntStream.rangeClosed(from, verb).anyMatch(k -> tokens.get(k).quoted());
        return tokens.word(comma).equals(",")
                && comma - from >= SHORTEST
                && verb > comma + 1
                && begins
                && !clause
                && !quoted
                && isFree(tokens.span(from, verb + 1));
    }

    /** Whether no cue stands there: whose words these are is not told otherwise. */
    private boolean isFree(Span sentence) {
        return tagging.marks().stream()
                .noneMatch(mark -> mark.role() == Role.CUE && mark.span().overlaps(sentence));
    }

    private void mark(int from, int comma, int verb) {
        Span said = tokens.span(from, verb + 1);
        List<Integer> gone = IntStream.range(0, marks.size())
                .filter(k -> marks.get(k).span().overlaps(said))
                .boxed()
                .toList();
        boolean wider = gone.stream().anyMatch(k -> !said.contains(marks.get(k).span()));
        if (wider) {
            return;
        }
        links.removeIf(link -> gone.contains(link.other()));
        gone.forEach(
                k -> marks.set(k, new Mark(marks.get(k).span(), Role.SOURCE, SURE))); // a source without a link is none
        int cue = add(tokens.span(verb, verb + 1), Role.CUE);
        links.add(new Link(cue, add(tokens.span(comma + 1, verb), Role.SOURCE), 1));
        links.add(new Link(cue, add(tokens.span(from, comma), Role.CONTENT), 1));
    }

    private int add(Span span, Role role) {
        marks.add(new Mark(span, role, SURE));
        return marks.size() - 1;
    }
}
