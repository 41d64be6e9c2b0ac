package org.newsverify.cli;

import java.util.Optional;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Origin;
import org.newsverify.article.UnreadableException;

/** Reads an input and reports on it, unless an earlier run has. Safe for use by several threads. */
final class Reporting implements Result.Work {

    private final Source source;
    private final InputOptions options;
    private final Verifier verifier;
    private final Optional<OutputFolder> earlier;

    /** Where the bytes of an input come from. */
    interface Source {
        byte[] read(Input input) throws UnreadableException;
    }

    Reporting(Source source, InputOptions options, Verifier verifier, Optional<OutputFolder> earlier) {
        this.source = source;
        this.options = options;
        this.verifier = verifier;
        this.earlier = earlier;
    }

    @Override
    public Result of(Input input) throws UnreadableException {
        long start = System.nanoTime();
        byte[] bytes = source.read(input);
        Optional<Journal.Entry> made = earlier.flatMap(folder -> folder.made(input, Origin.sha256(bytes)));
        if (made.isPresent()) {
            return new Result.Kept(input, made.get());
        }
        Article article = new ArticleReader(options.longest()).read(options.shown(input), bytes, options.format());
        return new Result.Verified(input, article, verifier.verify(article), (System.nanoTime() - start) / 1e9);
    }
}
