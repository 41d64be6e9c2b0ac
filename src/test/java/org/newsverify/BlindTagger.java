package org.newsverify;

import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

/** Sees nothing in an article: for tests of what stands around the network. */
public class BlindTagger implements Tagger {

    @Override
    public Tagging tag(Article article) {
        return new Tagging(List.of(), List.of(), List.of());
    }

    @Override
    public String id() {
        return "stub";
    }

    @Override
    public void close() {}
}
