package org.newsverify.report;

import java.util.Optional;

/**
 * The article that a report is about.
 *
 * @param file how the user named it; {@code -} for standard input
 * @param language ISO 639-1, {@code und} when unclear
 * @param sha256 of the input's bytes, in hexadecimal
 * @param replacements how many sequences of bytes could not be decoded
 */
public record ReportArticle(
        String file,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> published,
        String language,
        int words,
        String sha256,
        int replacements) {}
