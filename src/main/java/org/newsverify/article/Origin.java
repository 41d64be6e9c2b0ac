package org.newsverify.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The input behind an article's cleaned text.
 *
 * @param sha256 of the input's bytes, in hexadecimal
 * @param replacements how many sequences of bytes could not be decoded and became U+FFFD
 * @param alignment from the cleaned text back to the decoded input
 * @param points the decoded input's code points
 */
public record Origin(String sha256, int replacements, Alignment alignment, CodePoints points) {

    InputSpan locate(Span span) {
        Span input = alignment.toInput(span);
        return new InputSpan(points.before(input.start()), points.before(input.end()));
    }

    /** The SHA-256 of an input, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
