package org.newsverify.claim;

import org.jspecify.annotations.Nullable;
import org.newsverify.article.Article;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;

/** Finds what an article puts forward, who answers it, and how it stands then. Safe for use by several threads. */
public final class ClaimFinder {

    private @Nullable Models loaded;

    /** What was learnt of denials and of what answers are to. */
    record Models(LinearModel denials, LinearModel targets) {}

    /** The claims of an article, given who is behind its attributions and what its words say of answers. */
    public Claims find(Article article, Resolution resolution, Answers answers) {
        return new Responding(new Reading(article, resolution, answers), models()).claims();
    }

    private synchronized Models models() {
        Models models =
                loaded == null ? new Models(LinearModel.load("denials.txt"), LinearModel.load("targets.txt")) : loaded;
        loaded = models;
        return models;
    }
}
