package org.newsverify.cli;

import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

/** Sees nothing in an article, and fails at one that has "crash" or "fills the heap" in it. */
final class StubTagger implements Tagger {

    @Override
    public Tagging tag(Article article) {
        if (article.text().contains("crash")) {
            throw new IllegalStateException("broken\u001B[31m model");
        }
        if (article.text().contains("fills the heap")) {
            throw new OutOfMemoryError("Java heap space");
        }
        return new Tagging(List.of(), List.of(), List.of());
    }

    @Override
    public String id() {
        return "stub";
    }

    @Override
    public void close() {}
}
