package org.newsverify.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells lines that are not the author's prose by how they begin or end. Each rule is for short lines only: prose is long. */
final class LineKind {

    private static final int SHORT = 25; // words

    private static final List<String> FURNITURE = List.of(
            "read more",
            "read also",
            "also read",
            "see also",
            "related:",
            "related stories",
            "related articles",
            "recommended",
            "more on this",
            "sign up",
            "subscribe",
            "newsletter",
            "advertisement",
            "story continues below",
            "article continues below",
            "continue reading",
            "share this",
            "share on",
            "follow us",
            "click here",
            "watch:",
            "watch the video",
            "listen to this",
            "download the app",
            "all rights reserved",
            "copyright ",
            "©");

    private static final List<String> CREDITS = List.of(
            "photo:",
            "photo by",
            "photograph:",
            "photograph by",
            "picture:",
            "photos:",
            "image:",
            "image credit",
            "video:",
            "credit:",
            "getty images",
            "(reporting by",
            "reporting by",
            "(additional reporting",
            "additional reporting by",
            "(editing by",
            "our standards:");

    private static final List<String> CAPTIONS =
            List.of("caption:", "pictured:", "photo caption", "in this photo", "file photo", "in pictures:");

    /** Agencies and archives, as they stand in a credit's parts: "EPA / Jane Roe". */
    private static final List<String> AGENCIES = List.of(
            "epa",
            "epa-efe",
            "efe",
            "afp",
            "ap",
            "reuters",
            "getty",
            "getty images",
            "sputnik",
            "tass",
            "ansa",
            "dpa",
            "pa",
            "pa wire",
            "pool",
            "xinhua",
            "shutterstock",
            "istock",
            "alamy",
            "imago",
            "bloomberg",
            "handout",
            "via reuters",
            "via ap",
            "rex features",
            "zuma press",
            "anadolu",
            "keystone");

    private LineKind() {}

    /** What a line is when it is not prose; empty for prose and headings. */
    static Optional<Block.Kind> of(Piece piece, boolean nearTop) {
        String text = piece.text().toLowerCase(Locale.ROOT);
        int words = piece.words();
        if (words > SHORT || Punctuation.leavesQuotationOpen(text)) {
            return Optional.empty();
        }
        if (isCredit(piece, text)) {
            return Optional.of(Block.Kind.CREDIT);
        }
        if (beginsWith(text, CAPTIONS) || endsWithCredit(text)) {
            return Optional.of(Block.Kind.CAPTION);
        }
        if (beginsWith(text, FURNITURE) && (words <= 12 || text.contains(":")) && !hasQuotation(text)) {
            return Optional.of(Block.Kind.FURNITURE);
        }
        if (nearTop && isByline(piece)) {
            return Optional.of(Block.Kind.BYLINE);
        }
        return Optional.empty();
    }

    private static boolean hasQuotation(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
    }

    private static boolean beginsWith(String text, List<String> starts) {
        return starts.stream().anyMatch(text::startsWith);
    }

    private static boolean isCredit(Piece piece, String text) {
        if (beginsWith(text, CREDITS)) {
            return !hasQuotation(text);
        }
        // "EPA / JANE ROE / POOL": parts between strokes, one of them an agency
        if (piece.endsSentence()) {
            return false;
        }
        String[] parts = text.split("[/|]", -1);
        boolean agency = false;
        for (String part : parts) {
            agency |= AGENCIES.contains(part.strip());
        }
        return agency && (parts.length > 1 || piece.text().equals(piece.text().toUpperCase(Locale.ROOT)));
    }

    /** "A boat leaves the harbour. (Photo: Jane Roe)", "… [Jane Roe/AFP]" */
    private static boolean endsWithCredit(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        if (open < 0 || !(text.endsWith(")") || text.endsWith("]"))) {
            return false;
        }
        String inside = text.substring(open + 1, text.length() - 1);
        if (beginsWith(inside, CREDITS)) {
            return true;
        }
        int stroke = inside.lastIndexOf('/');
        return stroke > 0 && AGENCIES.contains(inside.substring(stroke + 1).strip());
    }

    /** "By Jane Roe", "By JANE ROE and John Doe, Moscow Correspondent" */
    private static boolean isByline(Piece piece) {
        if (!piece.firstWord().equalsIgnoreCase("by")
                || piece.words() < 2
                || piece.words() > 14
                || piece.endsSentence()) {
            return false;
        }
        String[] words = piece.text().split(" ", -1);
        return words[1].length() > 1 && Character.isUpperCase(words[1].charAt(0));
    }
}
