package org.newsverify.article;

import java.util.Optional;

/** Reads an input of any format: decodes it, finds the article in it, and keeps where each char of it came from. */
public final class ArticleReader {

    /** The longest input that is read unless it is said otherwise, in bytes. */
    public static final int MAX_BYTES = 10 << 20;

    private final ByteSize longest;

    /** A reader of inputs of at most {@link #MAX_BYTES}. */
    public ArticleReader() {
        this(new ByteSize(MAX_BYTES));
    }

    /** A reader of inputs of at most that size. */
    public ArticleReader(ByteSize longest) {
        this.longest = longest;
    }

    /**
     * Reads an article.
     *
     * @param file how the user named it, for the report
     * @param format empty to judge by the file's name, or, if that tells nothing, by the bytes
     * @throws UnreadableException if there is no article in it
     */
    public Article read(String file, byte[] bytes, Optional<Format> format) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty; give a file that holds an article");
        }
        if (bytes.length > longest.bytes()) {
            throw new UnreadableException("is larger than " + longest + "; give one article a file");
        }
        Optional<Format> told = format.isPresent() ? format : Format.ofFileName(file);
        Format form = told.orElseGet(() -> Format.sniff(bytes));
        Decoded decoded = Decoder.decode(bytes, form);
        Draft draft = reader(form).read(decoded.text());
        int words = words(draft.text());
        if (words == 0) {
            throw new UnreadableException("holds no words; give a file that holds an article");
        }
        String sha256 = Origin.sha256(bytes);
        Origin origin = Origin.of(sha256, decoded.replacements(), form, draft.alignment(), decoded.text());
        return new Article(
                file, draft.text(), draft.blocks(), draft.metadata(), Language.of(draft.text()), words, origin);
    }

    private static FormatReader reader(Format format) {
        return switch (format) {
            case TEXT -> new PastedText();
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader();
            case JSON -> new JsonReader(new PastedText());
        };
    }

    /** Stretches of letters and digits between white space. */
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            if (Punctuation.isSpace(text.charAt(i))) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(text.codePointAt(i))) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
