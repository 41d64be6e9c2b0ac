package org.newsverify.tag;

import java.util.List;
import org.newsverify.article.Article;

/** The model. */
public final class OnnxTagger implements Tagger {

    private OnnxTagger() {}

    /** Loads the model that ships with the program. */
    public static Tagger load() {
        return new OnnxTagger();
    }

    @Override
    public Tagging tag(Article article) {
        return new Tagging(List.of(), List.of());
    }

    @Override
    public String id() {
        return "none";
    }

    @Override
    public void close() {}
}
