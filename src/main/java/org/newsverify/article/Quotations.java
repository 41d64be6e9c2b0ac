package org.newsverify.article;

import java.util.BitSet;

/**
 * Which chars of a paragraph stand in quotation marks, the marks included. A double mark that is not closed quotes the rest of the
 * paragraph: so does a quotation that goes on in the next. A single mark that is not closed is an apostrophe.
 */
public final class Quotations {

    private final String text;
    private final Span paragraph;
    private final BitSet quoted =
            new BitSet(); // counted from the paragraph's start: an article may have many paragraphs
    private int open = -1; // where the quotation begins that the paragraph does not close

    private Quotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    public static Quotations of(String text, Span paragraph) {
        Quotations quotations = new Quotations(text, paragraph);
        quotations.run();
        return quotations;
    }

    /** Whether the char stands in a quotation that is still open where the paragraph ends. */
    public boolean leavesOpen(int at) {
        return open >= 0 && at >= open;
    }

    /** Whether the paragraph begins in quotation marks. */
    public boolean begins() {
        return quotes(paragraph.start());
    }

    public boolean quotes(int at) {
        return at >= paragraph.start() && quoted.get(at - paragraph.start());
    }

    private void run() {
        int opened = -1;
        int single = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            switch (text.charAt(i)) {
                case '“', '„', '«' -> opened = opened < 0 ? i : opened;
                case '”', '»' -> opened = close(opened, i);
                case '"' -> opened = opened < 0 ? i : close(opened, i);
                case '‘' -> single = single < 0 ? i : single;
                case '’' -> single = isWordChar(i + 1) ? single : close(single, i);
                case '\'' -> {
                    if (single < 0 && !isWordChar(i - 1)) {
                        single = i;
                    } else if (!isWordChar(i + 1)) {
                        single = close(single, i);
                    }
                }
                default -> {}
            }
        }
        open = opened;
        if (open >= 0) {
            quote(open, paragraph.end());
        }
    }

    private int close(int opened, int at) {
        if (opened >= 0) {
            quote(opened, at + 1);
        }
        return -1;
    }

    private void quote(int from, int to) {
        quoted.set(from - paragraph.start(), to - paragraph.start());
    }

    private boolean isWordChar(int at) {
        return at >= paragraph.start() && at < paragraph.end() && Character.isLetterOrDigit(text.charAt(at));
    }
}
