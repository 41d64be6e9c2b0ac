package org.newsverify.cli;

import org.newsverify.BlindTagger;
import org.newsverify.article.Article;
import org.newsverify.tag.Tagging;

/** Sees nothing in an article, and fails at one that has "crash" or "fills the heap" in it. */
final class StubTagger extends BlindTagger {

    @Override
    public Tagging tag(Article article) {
        if (article.text().contains("crash")) {
            throw new IllegalStateException("broken\u001B[31m model");
        }
        if (article.text().contains("fills the heap")) {
            throw new OutOfMemoryError("Java heap space");
        }
        return super.tag(article);
    }
}
