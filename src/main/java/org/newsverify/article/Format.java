package org.newsverify.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The forms that an article may come in. */
public enum Format {
    TEXT("text/plain"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    JSON("application/json");

    private static final int LOOK = 1024; // bytes

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type (RFC 6838) of files in this form. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format that a file's name tells, case ignored; empty if the name has no extension.
     *
     * @throws UnreadableException if the extension is none that can be read
     */
    public static Optional<Format> ofFileName(String name) throws UnreadableException {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int dot = name.lastIndexOf('.');
        if (dot <= slash + 1) {
            return Optional.empty();
        }
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (extension) {
                    case "txt", "text" -> TEXT;
                    case "html", "htm", "xhtml" -> HTML;
                    case "md", "markdown" -> MARKDOWN;
                    case "json" -> JSON;
                    default ->
                        throw new UnreadableException("unknown extension ." + extension
                                + "; .txt, .html, .md and .json are read, others with --input-format");
                });
    }

    /** The format that the first bytes look like; text that looks like nothing else is {@link #TEXT}. */
    public static Format sniff(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
                .replace("\0", "") // UTF-16 and UTF-32 have them around the chars that are looked for
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{")
                || (start.startsWith("[") && start.substring(1).strip().startsWith("{"))) {
            return JSON;
        }
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml");
        return page ? HTML : TEXT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
