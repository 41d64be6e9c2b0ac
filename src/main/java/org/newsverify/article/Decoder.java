package org.newsverify.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Decodes an input by its Byte Order Mark, else by the charset that it declares, else as UTF-8 if it is, else as windows-1252. */
final class Decoder {

    private static final int LOOK = 2048; // bytes in which a page declares its charset
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoder() {}

    /** A charset's mark at the beginning of a file, a char a byte. */
    private enum Mark {
        // UTF-32LE before UTF-16LE, whose mark is its beginning
        UTF_32LE("\u00FF\u00FE\0\0"),
        UTF_32BE("\0\0\u00FE\u00FF"),
        UTF_8("\u00EF\u00BB\u00BF"),
        UTF_16LE("\u00FF\u00FE"),
        UTF_16BE("\u00FE\u00FF");

        private final String bytes;

        Mark(String bytes) {
            this.bytes = bytes;
        }

        private Charset charset() {
            return Charset.forName(name().replace('_', '-'));
        }

        private boolean begins(byte[] input) {
            int length = Math.min(input.length, bytes.length());
            return bytes.equals(new String(input, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    /** @throws UnreadableException if the bytes are not text */
    static Decoded decode(byte[] bytes, Format format) throws UnreadableException {
        for (Mark mark : Mark.values()) {
            if (mark.begins(bytes)) {
                return lenient(bytes, mark.bytes.length(), mark.charset());
            }
        }
        refuseBinary(bytes);
        Optional<Charset> declared = format == Format.HTML ? declared(bytes) : Optional.empty();
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, declared.get());
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(text.toString(), 0);
        } catch (CharacterCodingException e) {
            return lenient(bytes, 0, declared.orElse(format == Format.JSON ? StandardCharsets.UTF_8 : WINDOWS));
        }
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableException {
        int odd = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableException("looks binary: it has a zero byte; save the article as text");
            }
            odd += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        if (odd * 20 > bytes.length) {
            throw new UnreadableException("looks binary: too many control characters; save the article as text");
        }
    }

    /** What {@code <meta charset="…">} or {@code <meta … content="…; charset=…">} says. */
    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = start.indexOf("charset");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset".length();
        while (from < start.length() && " =\"'".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < start.length()
                && (Character.isLetterOrDigit(start.charAt(to)) || "-_:.".indexOf(start.charAt(to)) >= 0)) {
            to++;
        }
        String name = start.substring(from, to);
        if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
            return Optional.empty(); // it could not have been read a byte a char
        }
        try {
            // what calls itself Latin 1 on the web is windows-1252 (WHATWG Encoding Standard)
            return Optional.of(name.equals("iso-8859-1") || name.equals("us-ascii") ? WINDOWS : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        int replacements = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                !result.isUnderflow();
                result = decoder.decode(in, out, true)) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            replacements++;
        }
        return new Decoded(out.flip().toString(), replacements);
    }
}
