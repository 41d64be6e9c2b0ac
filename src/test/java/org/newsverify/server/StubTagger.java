package org.newsverify.server;

import java.util.concurrent.CountDownLatch;
import org.newsverify.BlindTagger;
import org.newsverify.article.Article;
import org.newsverify.tag.Tagging;

/** Finds nothing; fails at a text that has "crash" in it, and waits at one that has "wait" until it is released. */
final class StubTagger extends BlindTagger {

    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);

    @Override
    public Tagging tag(Article article) {
        if (article.text().contains("crash")) {
            throw new IllegalStateException("broken model");
        }
        if (article.text().contains("wait")) {
            asked.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return super.tag(article);
    }
}
