package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsverify.model.Vocabulary;

/** Reads an article with the network, section by section, some windows at a time, as many at once as there are processors. */
final class SectionReader {

    private final OnnxModel model;
    private final Vocabulary vocabulary;
    private final int batch; // windows

    /** {@code batch} is how many windows are read before their sections are handed on. */
    SectionReader(OnnxModel model, Vocabulary vocabulary, int batch) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.batch = batch;
    }

    /** Gives the scores of each section, in order, as soon as they are there. */
    void read(TaggedText text, Consumer<SectionScores> found) {
        List<Section> begun = new ArrayList<>();
        int windows = 0;
        for (Section section : Sections.of(text, vocabulary, model.settings().maxPieces())) {
            begun.add(section);
            windows += section.windows().size();
            if (windows >= batch) {
                readBatch(begun, found);
                begun.clear();
                windows = 0;
            }
        }
        readBatch(begun, found);
    }

    private void readBatch(List<Section> sections, Consumer<SectionScores> found) {
        List<Window> windows =
                sections.stream().flatMap(s -> s.windows().stream()).toList();
        // one by one, not padded to a batch: the 8-bit network then says the same of a window whatever stands beside it
        List<Scores> scores = windows.parallelStream().map(model::run).toList();
        int done = 0;
        for (Section section : sections) {
            int end = done + section.windows().size();
            found.accept(new SectionScores(section, scores.subList(done, end)));
            done = end;
        }
    }
}
