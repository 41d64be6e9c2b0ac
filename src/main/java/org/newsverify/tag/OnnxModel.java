package org.newsverify.tag;

import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Objects;
import org.newsverify.model.Network;

/** The tagger's network: a window in, scores out. Safe for use by several threads. */
final class OnnxModel implements AutoCloseable {

    private final Network network;
    private final Settings settings;

    /**
     * The network that ships with the program.
     *
     * @throws IllegalStateException if it is missing, damaged or made for another version of the program, or if ONNX Runtime
     *     cannot start
     */
    static OnnxModel load() {
        return new OnnxModel(Network.load(OnnxModel.class, "attribution"));
    }

    private OnnxModel(Network network) {
        this.network = network;
        this.settings = Settings.of(network.metadata());
    }

    /** Its name and the beginning of its SHA-256. */
    String id() {
        return network.id();
    }

    Settings settings() {
        return settings;
    }

    /** The scores of one window. */
    Scores run(Window window) {
        Map<String, FloatBuffer> scores = network.run(Map.of(
                "pieces", new long[][] {window.pieces()},
                "cases", new long[][] {window.cases()},
                "quotes", new long[][] {window.quotes()},
                "first", new long[][] {window.first()}));
        return new Scores(
                rows(output(scores, "labels"), window.words(), Label.COUNT),
                new LinkScores(output(scores, "links"), window.words() + 1),
                rows(output(scores, "entities"), window.words(), EntityTag.COUNT));
    }

    private static FloatBuffer output(Map<String, FloatBuffer> scores, String name) {
        return Objects.requireNonNull(scores.get(name), () -> "the model has no output named " + name);
    }

    /** A row for each word; [CLS], the first, is left out. */
    private static float[][] rows(FloatBuffer scores, int words, int width) {
        float[][] rows = new float[words][width];
        for (int w = 0; w < words; w++) {
            scores.get((1 + w) * width, rows[w]);
        }
        return rows;
    }

    @Override
    public void close() {
        network.close();
    }
}
