package org.newsverify.article;

/** What marks do to the text around them. */
final class Punctuation {

    private Punctuation() {}

    static boolean isClosing(char c) {
        return "”’»\"')]".indexOf(c) >= 0;
    }

    /** White space of any kind, the no-break space and line breaks among it. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean hasQuotation(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
    }

    /** Whether a double quotation mark that {@code text} opens is still open where it ends. */
    static boolean leavesQuotationOpen(CharSequence text) {
        return leavesQuotationOpen(text, false);
    }

    /** Whether a double quotation mark is still open where {@code text} ends, if one is {@code open} before it. */
    static boolean leavesQuotationOpen(CharSequence text, boolean open) {
        boolean after = open;
        boolean low = false; // opened as in German, where “ closes
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '„' -> after = low = true;
                case '“' -> {
                    after = !low;
                    low = false;
                }
                case '«' -> after = true;
                case '”', '»' -> after = low = false;
                case '"' -> after = !after;
                default -> {}
            }
        }
        return after;
    }
}
