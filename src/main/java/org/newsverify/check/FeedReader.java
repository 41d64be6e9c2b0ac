package org.newsverify.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsverify.article.UnreadableException;

/**
 * Reads a feed of fact-checks as a stream, in UTF-8: ClaimReviews of schema.org in JSON-LD, or CSV. What the feed holds is handed on
 * piece by piece, and only one piece is in memory.
 */
final class FeedReader {

    static final String NO_FEED = "holds no fact-check; give a schema.org DataFeed or list of ClaimReviews in JSON,"
            + " or CSV with the columns claim, rating, publisher and url";
    private static final int LOOK = 4096; // chars in which something has to stand
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FeedReader() {}

    /** How many items a feed has that are fact-checks, and how many that should be and are not. */
    record Count(int items, int broken) {}

    /**
     * Hands on each fact-check of a feed.
     *
     * @throws UnreadableException if there is none in it, or what is there is neither JSON nor CSV
     */
    static Count read(Path feed, Consumer<FactCheck> taker) throws IOException, UnreadableException {
        // bytes that are not UTF-8 spoil the item that they are in and no other
        try (Reader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(feed), StandardCharsets.UTF_8))) {
            char first = begin(in);
            Count count = first == '{' || first == '[' ? new JsonFeed(taker).read(in) : new CsvFeed(taker).read(in);
            if (count.items() == 0) {
                throw new UnreadableException(NO_FEED);
            }
            return count;
        }
    }

    /** The first char that is no white space, which is then the next to be read. */
    private static char begin(Reader in) throws IOException, UnreadableException {
        for (int read = 0; read < LOOK; read++) {
            in.mark(1);
            int c = in.read();
            if (c < 0) {
                break;
            }
            if (c != BYTE_ORDER_MARK && !Character.isWhitespace(c)) {
                in.reset();
                return (char) c;
            }
        }
        throw new UnreadableException(NO_FEED);
    }
}
