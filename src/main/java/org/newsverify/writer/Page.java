package org.newsverify.writer;

import java.util.Objects;
import org.apache.commons.text.WordUtils;

/** Text for a terminal, 80 columns wide, as it is written from top to bottom. The one place that wraps and colours. */
final class Page {

    /** A space at which no line is broken. */
    static final String FIRM = "\u00A0";

    private static final int WIDTH = 80;
    private static final String PLAIN = "\u001B[0m";

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    /** How words stand out on a terminal that has colours. */
    enum Mark {
        NONE(""),
        STRONG("\u001B[1m"),
        FAINT("\u001B[2m"),
        WARNING("\u001B[33m");

        private final String code;

        Mark(String code) {
            this.code = code;
        }
    }

    void blank() {
        out.append('\n');
    }

    /** A paragraph. */
    void paragraph(Mark mark, String text) {
        paragraph(0, mark, text, "");
    }

    /**
     * A paragraph of which the beginning is marked.
     *
     * @param indent columns before its first line; each further line stands four columns farther in
     */
    void paragraph(int indent, Mark mark, String begin, String rest) {
        String first = " ".repeat(indent);
        String further = "\n" + " ".repeat(indent == 0 ? 0 : indent + 4);
        int width = WIDTH - (indent == 0 ? 0 : indent + 4);
        String marked = BuildLog.harmless(begin);
        String all = (marked + BuildLog.harmless(rest)).strip();
        String lines = Objects.requireNonNull(WordUtils.wrap(all, width, "\n", false));
        int end = Math.min(marked.length(), lines.length()); // one blank becomes one line break at most
        String styled = style(mark, lines.substring(0, end)) + lines.substring(end);
        out.append(first).append(styled.replace("\n", further)).append('\n');
    }

    /** A paragraph all of whose lines stand {@code indent} columns in. */
    void block(int indent, String text) {
        String margin = " ".repeat(indent);
        String lines = Objects.requireNonNull(WordUtils.wrap(BuildLog.harmless(text), WIDTH - indent, "\n", false));
        out.append(margin).append(lines.replace("\n", "\n" + margin)).append('\n');
    }

    private String style(Mark mark, String text) {
        return colour && mark != Mark.NONE && !text.isEmpty() ? mark.code + text + PLAIN : text;
    }

    @Override
    public String toString() {
        return out.toString().replace(FIRM, " ");
    }
}
