package org.newsverify.article;

/** What marks do to the text around them. */
final class Punctuation {

    private Punctuation() {}

    static boolean isClosing(char c) {
        return "”’»\"')]".indexOf(c) >= 0;
    }

    /** White space of any kind, the no-break space and line breaks among it. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether a double quotation mark that {@code text} opens is still open where it ends. */
    static boolean leavesQuotationOpen(CharSequence text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '„', '«' -> open = true;
                case '”', '»' -> open = false;
                case '"' -> open = !open;
                default -> {}
            }
        }
        return open;
    }
}
