package org.newsverify.article;

/** Refuses input that is little but markup: parsers make an object, or several, of every mark. */
final class MarkupLimit {

    private static final int MOST = 250_000; // a long article has some thousands

    private MarkupLimit() {}

    /** @throws UnreadableException if the input has too many of these marks, each a char */
    static void check(String input, String marks) throws UnreadableException {
        int count = 0;
        for (int i = 0; i < input.length(); i++) {
            count += marks.indexOf(input.charAt(i)) >= 0 ? 1 : 0;
        }
        if (count > MOST) {
            throw new UnreadableException(
                    "has more than " + MOST + " marks of markup; save the text of its article as .txt");
        }
    }
}
