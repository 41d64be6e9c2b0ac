package org.newsverify.source;

import java.util.List;
import org.newsverify.article.Span;

/** Who is behind one attribution, while the article is being read: see {@link Sourced}. */
record Told(List<Referent> sources, List<Referent> chain, List<Span> scope) {

    Told {
        sources = List.copyOf(sources);
        chain = List.copyOf(chain);
        scope = List.copyOf(scope);
    }
}
