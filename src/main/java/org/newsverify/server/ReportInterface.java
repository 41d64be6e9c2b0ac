package org.newsverify.server;

import java.util.Locale;
import java.util.Optional;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/** The interface for programs: an article in, its report as JSON out. */
final class ReportInterface {

    private static final String UNNAMED = "-"; // as an article from standard input is called

    private final Reporter reporter;

    ReportInterface(Reporter reporter) {
        this.reporter = reporter;
    }

    Answer answer(Request request) throws Problem {
        Upload upload = new Upload(UNNAMED, request.body(), Optional.of(format(request)));
        try {
            return Answer.ok(Answer.JSON, reporter.report(upload, OutputFormat.JSON));
        } catch (UnreadableException e) {
            throw new Problem(Problem.Kind.UNREADABLE, "the body " + e.getMessage());
        }
    }

    private static Format format(Request request) throws Problem {
        Optional<HeaderValue> type = request.contentType();
        String charset = type.map(given -> given.parameters().getOrDefault("charset", "utf-8"))
                .orElse("utf-8");
        if (!charset.toLowerCase(Locale.ROOT).equals("utf-8")) {
            throw new Problem(
                    Problem.Kind.UNKNOWN_TYPE,
                    "only the charset utf-8 is taken; leave it out where the bytes or the page itself tell another");
        }
        return switch (type.map(HeaderValue::value).orElse("")) {
            case "text/plain" -> Format.TEXT;
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case "text/markdown" -> Format.MARKDOWN;
            case "application/json", "application/ld+json" -> Format.JSON;
            default ->
                throw new Problem(
                        Problem.Kind.UNKNOWN_TYPE,
                        "an article is text/plain, text/html, text/markdown or application/json; say which as Content-Type");
        };
    }
}
