package org.newsverify.server;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/** Makes reports, as many at once as there are processors; others wait for their turn. */
final class Reporter {

    private final Verifier verifier;
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Reporter(Verifier verifier) {
        this.verifier = verifier;
    }

    /** The report on an article as a whole document. */
    String report(Upload upload, OutputFormat form) throws UnreadableException {
        Optional<Format> format = upload.format().isPresent() ? upload.format() : ofName(upload.file());
        processors.acquireUninterruptibly();
        try {
            Article article = new ArticleReader().read(upload.file(), upload.bytes(), format);
            return form.writer().document(verifier.verify(article), article);
        } finally {
            processors.release();
        }
    }

    private static Optional<Format> ofName(String file) throws UnreadableException {
        try {
            return Format.ofFileName(file);
        } catch (UnreadableException e) {
            throw new UnreadableException("is none of .txt, .html, .md and .json; save the article as one of these");
        }
    }
}
