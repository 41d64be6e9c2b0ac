package org.newsverify.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import org.newsverify.article.Span;

/** How an attribution renders its content. */
public enum Style {
    /** All of it quoted, but for a "that" before. */
    DIRECT,
    /** Part of it quoted. */
    MIXED,
    /** None of it quoted. */
    INDIRECT,
    /** No content, as in "declined to comment". */
    NONE;

    private static final String THAT = "that ";

    /** The style of contents whose letters and digits are quoted or not, as {@code quoted} tells of each char's place. */
    static Style of(String text, List<Span> content, IntPredicate quoted) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int i = behindThat(text, span); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    inside |= quoted.test(i);
                    outside |= !quoted.test(i);
                }
            }
        }
        return content.isEmpty() ? NONE : !inside ? INDIRECT : outside ? MIXED : DIRECT;
    }

    /** "that" before a quotation is no part of what is rendered. */
    private static int behindThat(String text, Span span) {
        return text.startsWith(THAT, span.start()) && span.length() > THAT.length()
                ? span.start() + THAT.length()
                : span.start();
    }
}
