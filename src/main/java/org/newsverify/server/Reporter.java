package org.newsverify.server;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/** Makes reports, as many at once as there are workers: each thread that ran the network would keep memory for it. */
final class Reporter {

    private final Verifier verifier;
    private final ExecutorService workers;

    Reporter(Verifier verifier, ExecutorService workers) {
        this.verifier = verifier;
        this.workers = workers;
    }

    /** The report on an article as a whole document, when its turn has come. */
    String report(Upload upload, OutputFormat form) throws UnreadableException {
        Future<String> report = workers.submit(() -> make(upload, form));
        try {
            return report.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("the server was stopped", e);
        }
    }

    private String make(Upload upload, OutputFormat form) throws UnreadableException {
        Optional<Format> format = upload.format().isPresent() ? upload.format() : ofName(upload.file());
        Article article = new ArticleReader().read(upload.file(), upload.bytes(), format);
        return form.writer().document(verifier.verify(article), article);
    }

    private static Optional<Format> ofName(String file) throws UnreadableException {
        try {
            return Format.ofFileName(file);
        } catch (UnreadableException e) {
            throw new UnreadableException("is none of .txt, .html, .md and .json; save the article as one of these");
        }
    }
}
