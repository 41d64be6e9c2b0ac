package org.newsverify.article;

/**
 * Bytes as text, without a Byte Order Mark.
 *
 * @param replacements how many characters of the text stand for bytes that could not be decoded
 */
record Decoded(String text, int replacements) {}
