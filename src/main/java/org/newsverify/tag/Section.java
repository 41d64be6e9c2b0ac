package org.newsverify.tag;

import java.util.List;

/** A stretch of an article that is labelled as one sequence: the paragraphs of one window, or of windows that overlap. */
record Section(List<Window> windows) {

    Section {
        windows = List.copyOf(windows);
    }

    /** The place of the first word in the article. */
    int from() {
        return windows.get(0).from();
    }

    /** The place behind the last word. */
    int to() {
        return windows.get(windows.size() - 1).to();
    }
}
