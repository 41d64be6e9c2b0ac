package org.newsverify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rejoins sentences that links and bold words broke into several lines when a page was pasted as plain text. Two pieces are one
 * where the first cannot be the end of a sentence or the second cannot be the beginning of one.
 */
final class BrokenText {

    /** Lines that a quotation may run over before it closes. */
    private static final int QUOTATION_REACH = 6;

    /** Words that no heading and no sentence ends with. */
    private static final Set<String> OPEN_WORDS = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "but",
            "nor",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "into",
            "onto",
            "that",
            "which",
            "who",
            "whose",
            "if",
            "than",
            "as",
            "because",
            "while",
            "when",
            "where",
            "between",
            "against",
            "about",
            "after",
            "before",
            "during",
            "under",
            "over",
            "through",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "could",
            "should",
            "may",
            "might",
            "must",
            "not",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "this",
            "these",
            "those",
            "agency",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "president",
            "minister",
            "according");

    private final List<Piece> pieces;
    private final List<Boolean> prose;
    // of the pieces gathered so far, so that a file of one long piece is read in linear time
    private boolean quoting; // whether a quotation is open behind them
    private boolean ended; // whether they end as a sentence does

    private BrokenText(List<Piece> pieces, List<Boolean> prose) {
        this.pieces = pieces;
        this.prose = prose;
    }

    /** The pieces, rejoined. {@code prose} tells which of them are prose; others are left alone. */
    static List<Piece> rejoin(List<Piece> pieces, List<Boolean> prose) {
        return new BrokenText(pieces, prose).rejoin();
    }

    private List<Piece> rejoin() {
        List<Piece> joined = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < pieces.size(); k++) {
            if (k > from && !(prose.get(k - 1) && prose.get(k) && belongs(k))) {
                joined.add(Piece.join(pieces.subList(from, k)));
                from = k;
                quoting = false;
                ended = false;
            }
            gather(pieces.get(k));
        }
        if (from < pieces.size()) {
            joined.add(Piece.join(pieces.subList(from, pieces.size())));
        }
        return joined;
    }

    private void gather(Piece piece) {
        quoting = Punctuation.leavesQuotationOpen(piece.text(), quoting);
        ended = piece.isClosing() ? ended : piece.endsSentence();
    }

    /** Whether piece k goes on with the pieces gathered before it. */
    private boolean belongs(int k) {
        Piece piece = pieces.get(k);
        if (quoting && quotationCloses(k)) {
            return true;
        }
        if (isStrayStop(piece)) {
            return true;
        }
        if (ended) {
            return false;
        }
        String last = pieces.get(k - 1).lastWord();
        return piece.beginsInMidSentence()
                || last.endsWith(",")
                || OPEN_WORDS.contains(last.toLowerCase(Locale.ROOT))
                || isLinkedWords(k);
    }

    /** A full stop that stands alone. */
    private static boolean isStrayStop(Piece piece) {
        return piece.text().equals(".") || piece.text().equals(",");
    }

    /** Whether a quotation that is open before piece k closes soon, with no other beginning before. */
    private boolean quotationCloses(int k) {
        for (int j = k; j < Math.min(pieces.size(), k + QUOTATION_REACH) && prose.get(j); j++) {
            String text = pieces.get(j).text();
            for (int i = 0; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case '“', '„', '«' -> {
                        return false;
                    }
                    case '”', '»' -> {
                        return true;
                    }
                    case '"' -> {
                        return pieces.get(j).first() != '"';
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /** A few words with a capital that a line in mid-sentence goes on with: a name that was a link. */
    private boolean isLinkedWords(int k) {
        Piece piece = pieces.get(k);
        return piece.words() <= 6
                && !piece.endsSentence()
                && k + 1 < pieces.size()
                && prose.get(k + 1)
                && (pieces.get(k + 1).beginsInMidSentence() || piece.lastWord().endsWith(","));
    }
}
