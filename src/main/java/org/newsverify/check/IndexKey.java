package org.newsverify.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.newsverify.check.FeedReader.Count;

/**
 * What an index was made of, as it stands in the index itself: an index of something else is made anew.
 *
 * @param feed the SHA-256 of the feed's bytes, in hexadecimal
 * @param model the digest of the model that made its vectors
 */
record IndexKey(String feed, String model) {

    /** Changes when what is put into an index, or how, changes. */
    private static final String VERSION = "1";

    private static final int BUFFER = 1 << 16;

    static IndexKey of(Path feed, String model) throws IOException {
        try (InputStream in = Files.newInputStream(feed)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new IndexKey(HexFormat.of().formatHex(digest.digest()), model);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** As it is written into an index, with how much the feed holds. */
    Map<String, String> with(Count count) {
        Map<String, String> data = new HashMap<>(data());
        data.put("items", String.valueOf(count.items()));
        data.put("broken", String.valueOf(count.broken()));
        return data;
    }

    /** How much the feed of an index holds; empty if the index has another key. */
    Optional<Count> count(Map<String, String> data) {
        return data.entrySet().containsAll(data().entrySet())
                ? Optional.of(new Count(
                        Integer.parseInt(data.getOrDefault("items", "")),
                        Integer.parseInt(data.getOrDefault("broken", ""))))
                : Optional.empty();
    }

    private Map<String, String> data() {
        return Map.of("version", VERSION, "feed", feed, "model", model);
    }
}
