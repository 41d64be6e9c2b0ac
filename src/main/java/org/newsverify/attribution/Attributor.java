package org.newsverify.attribution;

import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.tag.Tagging;

/** Groups marks into attributions, in the order of the text. */
public final class Attributor {

    public List<Attribution> attribute(Article article, Tagging tagging) {
        return List.of();
    }
}
