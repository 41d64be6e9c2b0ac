package org.newsverify;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.Alignment;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.Format;
import org.newsverify.article.Metadata;
import org.newsverify.article.Origin;
import org.newsverify.article.Span;

/** Articles for tests of what comes after reading. */
public final class Articles {

    private Articles() {}

    /** An article of these lines as they stand: each that holds something is a paragraph. */
    public static Article of(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(at, at + line.length()), Block.Kind.PARAGRAPH));
            }
            at += line.length() + 1;
        }
        Origin origin = Origin.of("", 0, Format.TEXT, Alignment.identity(text.length()), text);
        return new Article("-", text, blocks, Metadata.NONE, "en", 0, origin);
    }
}
