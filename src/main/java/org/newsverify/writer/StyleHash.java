package org.newsverify.writer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What lets one style sheet into a page whose policy forbids all others (W3C, Content Security Policy Level 3). */
public final class StyleHash {

    private StyleHash() {}

    /** The source expression of a sheet, quotation marks included: {@code 'sha256-…'}. */
    public static String of(String sheet) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
