package org.newsverify.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.Article;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Attribution;

/** Finds what each attribution does, and every answer to a claim, also where the tagger saw no attribution. Safe for use by several threads. */
public final class AnswerFinder {

    private @Nullable ActPatterns loaded;

    /** The acts of an article's attributions, which are given in the order of the text, and the answers in it. */
    public Answers find(Article article, List<Attribution> attributions) {
        return new AnswerReader(patterns(), Tokens.of(article), attributions).read();
    }

    private synchronized ActPatterns patterns() {
        ActPatterns patterns = loaded == null ? ActPatterns.load() : loaded;
        loaded = patterns;
        return patterns;
    }
}
