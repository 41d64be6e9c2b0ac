package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.model.Vocabulary;

/**
 * Cuts an article into windows: as many whole paragraphs as fit. A paragraph too long for a window is read in windows that
 * overlap by half; one too long even for that is cut first, so that memory stays bounded.
 */
final class Sections {

    private static final int MAX_WINDOWS = 16; // of a section

    private final TaggedText text;
    private final Vocabulary vocabulary;
    private final int maxPieces;
    private final List<Section> sections = new ArrayList<>();

    private Sections(TaggedText text, Vocabulary vocabulary, int maxPieces) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.maxPieces = maxPieces;
    }

    /** All sections of an article, in order; together they hold each word once. */
    static List<Section> of(TaggedText text, Vocabulary vocabulary, int maxPieces) {
        Sections cut = new Sections(text, vocabulary, maxPieces);
        cut.run();
        return cut.sections;
    }

    private void run() {
        int from = 0; // where the open window starts
        int size = 1; // its pieces so far, with [CLS]
        int words = text.words().size();
        for (int start = 0; start < words; start = text.paragraphEnd(start)) {
            int end = text.paragraphEnd(start);
            int need = pieces(start, end) + 1;
            if (size + need > maxPieces && from < start) {
                sections.add(new Section(List.of(window(from, start))));
                from = start;
                size = 1;
            }
            if (1 + need > maxPieces) {
                addOverlapping(start, end);
                from = end;
            } else {
                size += need;
            }
        }
        if (from < words) {
            sections.add(new Section(List.of(window(from, words))));
        }
    }

    /** Windows over one paragraph, each beginning in the middle of the one before. */
    private void addOverlapping(int start, int end) {
        List<Window> open = new ArrayList<>();
        int from = start;
        int to = start;
        while (to < end) {
            if (open.size() == MAX_WINDOWS) {
                sections.add(new Section(open));
                open.clear();
                from = to;
            }
            to = from;
            int size = 2; // [CLS] and [SEP]
            while (to < end && (size + length(to) <= maxPieces || to == from)) {
                size += length(to++);
            }
            open.add(window(from, to));
            from = Math.max(from + 1, (from + to) / 2);
        }
        sections.add(new Section(open));
    }

    private int pieces(int from, int to) {
        int size = 0;
        for (int w = from; w < to; w++) {
            size += length(w);
        }
        return size;
    }

    private int length(int word) {
        return text.words().get(word).pieces().length;
    }

    private Window window(int from, int to) {
        return Window.of(text, from, to, vocabulary);
    }
}
