package org.newsverify.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import org.newsverify.article.Span;

/** How an attribution renders its content. */
public enum Style {
    /** All of it quoted. */
    DIRECT,
    /** Part of it quoted. */
    MIXED,
    /** None of it quoted. */
    INDIRECT,
    /** No content, as in "declined to comment". */
    NONE;

    /** The style of contents whose letters and digits are quoted or not, as {@code quoted} tells of each char's place. */
    static Style of(String text, List<Span> content, IntPredicate quoted) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    inside |= quoted.test(i);
                    outside |= !quoted.test(i);
                }
            }
        }
        return content.isEmpty() ? NONE : !inside ? INDIRECT : outside ? MIXED : DIRECT;
    }
}
