package org.newsverify.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that are not the author's prose by how they begin or end. Each rule is for short lines only: prose is long. */
final class LineKind {

    private static final int SHORT = 25; // words

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

    private static final Pattern BY = Pattern.compile("^(\\W?\\w+ ){0,2}by ", Pattern.CASE_INSENSITIVE);

    /** Words without a capital that stand in and between names. */
    private static final Set<String> BETWEEN_NAMES = Set.of(
            "and",
            "in",
            "at",
            "for",
            "from",
            "with",
            "via",
            "of",
            "the",
            "courtesy",
            "de",
            "del",
            "della",
            "di",
            "da",
            "la",
            "le",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "al",
            "el",
            "y",
            "e",
            "editing",
            "reporting",
            "writing",
            "by",
            "staff",
            "newsroom",
            "desk",
            "team",
            "reporter",
            "reporters",
            "correspondents");

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
        if (Furniture.isLine(text) || Furniture.begins(piece, text)) {
            return Optional.of(Block.Kind.FURNITURE);
        }
        if (nearTop && isByline(piece)) {
            return Optional.of(Block.Kind.BYLINE);
        }
        return Optional.empty();
    }

    private static boolean beginsWith(String text, List<String> starts) {
        return starts.stream().anyMatch(text::startsWith);
    }

    private static boolean isCredit(Piece piece, String text) {
        if (beginsWith(text, CREDITS)) {
            return !Punctuation.hasQuotation(text) && isNames(afterBy(piece.text()));
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
        return agency
                && (parts.length > 1
                        ? isNames(piece.text())
                        : piece.text().equals(piece.text().toUpperCase(Locale.ROOT)));
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
        return words[1].length() > 1 && Character.isUpperCase(words[1].charAt(0)) && isNames(afterBy(piece.text()));
    }

    /** What follows a first "by", empty if there is none: "Photo by", "(Reporting by", "By". */
    private static String afterBy(String text) {
        Matcher by = BY.matcher(text);
        return by.find() ? text.substring(by.end()) : "";
    }

    /** Whether words, up to the first mark between them, have capitals but for those that go between names. */
    private static boolean isNames(String text) {
        for (String word : text.split(" ", -1)) {
            boolean last = word.endsWith(",") || word.endsWith(";");
            String plain = last ? word.substring(0, word.length() - 1) : word;
            if (!plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0)) && !BETWEEN_NAMES.contains(plain)) {
                return false;
            }
            if (last) {
                return true;
            }
        }
        return true;
    }
}
