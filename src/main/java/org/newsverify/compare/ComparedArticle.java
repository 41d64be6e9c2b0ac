package org.newsverify.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.newsverify.report.ReportArticle;

/**
 * One of the articles that are compared.
 *
 * @param id its number among them, from 1
 * @param file how the user named it
 * @param published as the article has it, mostly an ISO 8601 date
 */
public record ComparedArticle(
        String id, String file, Optional<String> title, Optional<String> outlet, Optional<String> published) {

    private static final int DAY = 10; // chars of a date

    static ComparedArticle of(int number, ReportArticle article) {
        return new ComparedArticle(
                String.valueOf(number), article.file(), article.title(), article.outlet(), article.published());
    }

    /** Who publishes it, as far as it tells: its outlet, else its file. */
    public String publisher() {
        return outlet.orElse(file.equals("-") ? "standard input" : file);
    }

    /** The day on which it was published, where it tells one in the form of ISO 8601. */
    Optional<LocalDate> day() {
        return published.filter(text -> text.length() >= DAY).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, DAY)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }
}
