package org.newsverify.article;

import java.util.Locale;

/**
 * A word, a possessive "'s", or a mark.
 *
 * @param sentence counted from 0 through the article
 * @param paragraph likewise
 * @param quoted whether it stands in quotation marks
 */
public record Token(Span span, String text, int sentence, int paragraph, boolean quoted) {

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || isHandle();
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isPossessive() {
        return text.length() == 2 && (text.equals("’s") || text.equals("'s"));
    }

    /** The name of an account, as in "@quay". */
    public boolean isHandle() {
        return text.length() > 1 && text.charAt(0) == '@';
    }

    /** In small letters, without a full stop at its end: "sen" for "Sen.". */
    public String word() {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
