package org.newsverify.tag;

import org.newsverify.article.Article;

/** Finds sources, cues and contents in an article. Safe for use by several threads. */
public interface Tagger extends AutoCloseable {

    Tagging tag(Article article);

    /** What names the model in reports, such as {@code attribution-2 (3f2a9c01)}. */
    String id();

    @Override
    void close();
}
