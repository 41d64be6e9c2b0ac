package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsverify.model.Vocabulary;

/** Reads an article with the network, section by section, some windows at a time, as many at once as there are processors. */
final class SectionReader {

    private static final int BATCH = 8; // windows

    private final OnnxModel model;
    private final Vocabulary vocabulary;

    SectionReader(OnnxModel model, Vocabulary vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
    }

    /** Gives the scores of each section, in order, as soon as they are there. */
    void read(TaggedText text, Consumer<SectionScores> found) {
        List<Section> batch = new ArrayList<>();
        int windows = 0;
        for (Section section : Sections.of(text, vocabulary, model.settings().maxPieces())) {
            batch.add(section);
            windows += section.windows().size();
            if (windows >= BATCH) {
                readBatch(batch, found);
                batch.clear();
                windows = 0;
            }
        }
        readBatch(batch, found);
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
