package org.newsverify.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The input behind an article's cleaned text.
 *
 * @param sha256 of the input's bytes, in hexadecimal
 * @param replacements how many sequences of bytes could not be decoded and became U+FFFD
 * @param format as which it was read
 * @param alignment from the cleaned text back to the decoded input
 * @param points the decoded input, by code points
 * @param lines the decoded input's lines
 */
public record Origin(
        String sha256, int replacements, Format format, Alignment alignment, CodePoints points, Lines lines) {

    /** The origin of a text that was made from {@code input}, the decoded one. */
    public static Origin of(String sha256, int replacements, Format format, Alignment alignment, String input) {
        return new Origin(sha256, replacements, format, alignment, CodePoints.of(input), Lines.of(input));
    }

    InputSpan locate(Span span) {
        Span input = alignment.toInput(span);
        return new InputSpan(points.before(input.start()), points.before(input.end()));
    }

    /** The SHA-256 of some bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    Span cleaned(InputSpan span) {
        return alignment.toOutput(new Span(points.chars(span.start()), points.chars(span.end())));
    }
}
