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

    private BrokenText() {}

    /** The pieces, rejoined. {@code prose} tells which of them are prose; others are left alone. */
    static List<Piece> rejoin(List<Piece> pieces, List<Boolean> prose) {
        List<Piece> joined = new ArrayList<>();
        boolean open = false; // whether the last piece may be gone on with
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            if (open && prose.get(k) && belong(joined.get(joined.size() - 1), pieces, prose, k)) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).and(piece));
            } else {
                joined.add(piece);
            }
            open = prose.get(k);
        }
        return joined;
    }

    private static boolean belong(Piece before, List<Piece> pieces, List<Boolean> prose, int k) {
        Piece piece = pieces.get(k);
        if (Punctuation.leavesQuotationOpen(before.text()) && quotationCloses(pieces, prose, k)) {
            return true;
        }
        if (isStrayStop(piece)) {
            return true;
        }
        if (before.endsSentence()) {
            return false;
        }
        String last = before.lastWord();
        return piece.beginsInMidSentence()
                || last.endsWith(",")
                || OPEN_WORDS.contains(last.toLowerCase(Locale.ROOT))
                || isLinkedWords(pieces, prose, k);
    }

    /** A full stop that stands alone. */
    private static boolean isStrayStop(Piece piece) {
        return piece.text().equals(".") || piece.text().equals(",");
    }

    /** Whether a quotation that is open before piece k closes soon, with no other beginning before. */
    private static boolean quotationCloses(List<Piece> pieces, List<Boolean> prose, int k) {
        for (int j = k; j < Math.min(pieces.size(), k + QUOTATION_REACH) && prose.get(j); j++) {
            for (char c : pieces.get(j).text().toCharArray()) {
                switch (c) {
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
    private static boolean isLinkedWords(List<Piece> pieces, List<Boolean> prose, int k) {
        Piece piece = pieces.get(k);
        return piece.words() <= 6
                && !piece.endsSentence()
                && k + 1 < pieces.size()
                && prose.get(k + 1)
                && (pieces.get(k + 1).beginsInMidSentence() || piece.lastWord().endsWith(","));
    }
}
