package org.newsverify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words and marks of an article's prose and headings, cut into sentences. */
public final class Tokens {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "lt", "col", "gen", "maj", "capt",
            "sgt", "adm", "rev", "jr", "sr", "st", "del", "no", "vs", "inc", "corp", "co", "ltd");

    private static final Set<String> CONTRACTIONS = Set.of("ll", "d", "re", "ve", "m");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int paragraph;

    private Tokens(String text) {
        this.text = text;
    }

    public static Tokens of(Article article) {
        Tokens tokens = new Tokens(article.text());
        for (Block block : article.blocks()) {
            if (block.isText()) {
                tokens.read(block.span());
            }
        }
        return tokens;
    }

    private void read(Span block) {
        Quotations quotations = Quotations.of(text, block);
        boolean ended = false; // whether a mark that may end the sentence came last
        int at = block.start();
        while (at < block.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = end(at, block.end());
            boolean begins = Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘@".indexOf(c) >= 0;
            if (ended && begins && text.charAt(at - 1) == ' ') {
                sentence++;
                ended = false;
            }
            String written = text.substring(at, end);
            tokens.add(new Token(new Span(at, end), written, sentence, paragraph, quotations.quotes(at)));
            ended = ".!?…".indexOf(c) >= 0 || (ended && "”’\"')".indexOf(c) >= 0);
            at = end;
        }
        sentence++;
        paragraph++;
    }

    private int end(int start, int limit) {
        int at = start;
        char c = text.charAt(at);
        if (isPossessive(at, limit)) {
            return at + 2;
        }
        if (c == '@' && at + 1 < limit && isWordChar(text.charAt(at + 1))) {
            at++;
        } else if (!isWordChar(c)) {
            return start + Character.charCount(text.codePointAt(start));
        }
        while (at < limit && (isWordChar(text.charAt(at)) || isInside(start, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a mark belongs to the word that begins at {@code start}: "Jean-Luc", "O'Brien", "U.S.", "Sen.". */
    private boolean isInside(int start, int at, int limit) {
        boolean more = at + 1 < limit && isWordChar(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '-', '&' -> more;
            case '\'', '’' -> more && !isPossessive(at, limit) && !isContraction(at, limit);
            case '.' -> (more && at - start < 12 && at > start) || isAbbreviated(start, at);
            default -> false;
        };
    }

    private boolean isAbbreviated(int start, int at) {
        boolean letter = at - start == 1 || text.charAt(at - 2) == '.';
        return (letter && Character.isUpperCase(text.charAt(at - 1)))
                || (at - start <= 4
                        && ABBREVIATIONS.contains(text.substring(start, at).toLowerCase(Locale.ROOT)));
    }

    /** The mark in "she'll", "they've". */
    private boolean isContraction(int at, int limit) {
        int end = at + 1;
        while (end < limit && isWordChar(text.charAt(end))) {
            end++;
        }
        return CONTRACTIONS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    private boolean isPossessive(int at, int limit) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at + 1 < limit
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == limit || !isWordChar(text.charAt(at + 2)));
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int k) {
        return tokens.get(k);
    }

    /** The first token that ends behind a char; {@link #size} if none does. */
    public int at(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first token that begins at or behind a char; {@link #size} if none does. */
    public int from(int position) {
        int k = at(position);
        return k < size() && get(k).span().start() < position ? k + 1 : k;
    }

    /** The word at a place in small letters; empty beyond the ends. */
    public String word(int k) {
        return k >= 0 && k < size() ? get(k).word() : "";
    }

    /** The same with straight apostrophes: "didn't". */
    public String plain(int k) {
        return word(k).replace('’', '\'');
    }

    public boolean startsSentence(int k) {
        int before = k - 1;
        while (before >= 0 && !get(before).isWord() && get(before).sentence() == get(k).sentence()) {
            before--;
        }
        return before < 0 || get(before).sentence() != get(k).sentence();
    }

    /** What stands from one token to before another. */
    public String text(int from, int to) {
        return from < to
                ? text.substring(get(from).span().start(), get(to - 1).span().end())
                : "";
    }

    public String text(Span span) {
        return span.in(text);
    }

    public Span span(int from, int to) {
        return new Span(get(from).span().start(), get(to - 1).span().end());
    }
}
