package org.newsverify.meaning;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsverify.model.Network;
import org.newsverify.model.Vocabulary;

/** The network that ships with the program. One sentence or pair is read at a time, so that none depends on its neighbours. */
public final class OnnxMeaning implements Meaning {

    private static final int SAME = 0;
    private static final int OPPOSITE = 1;

    private final Network network;
    private final Pieces pieces;

    private OnnxMeaning(Network network) {
        this.network = network;
        this.pieces = new Pieces(
                Vocabulary.load(),
                Integer.parseInt(Objects.requireNonNull(network.metadata().get("max_pieces"))));
    }

    /**
     * Loads the network, which takes some tenths of a second.
     *
     * @throws IllegalStateException if it is missing or damaged, or if ONNX Runtime cannot start
     */
    public static OnnxMeaning load() {
        return new OnnxMeaning(Network.load(OnnxMeaning.class, "meaning"));
    }

    @Override
    public float[] vector(String sentence) {
        FloatBuffer vector = run(pieces.of(sentence), "vector");
        float[] numbers = new float[vector.remaining()];
        vector.get(numbers);
        return numbers;
    }

    @Override
    public List<Relation> relations(List<SentencePair> pairs) {
        return pairs.parallelStream().map(this::relation).toList();
    }

    /** The mean of both orders: what is the same one way is the same the other way. */
    private Relation relation(SentencePair pair) {
        Relation there = relation(pair.first(), pair.second());
        Relation back = relation(pair.second(), pair.first());
        return new Relation((there.same() + back.same()) / 2, (there.opposite() + back.opposite()) / 2);
    }

    private Relation relation(String first, String second) {
        FloatBuffer probabilities = run(pieces.of(first, second), "relation");
        return new Relation(probabilities.get(SAME), probabilities.get(OPPOSITE));
    }

    private FloatBuffer run(Pieces.Input input, String output) {
        Map<String, FloatBuffer> outputs =
                network.run(Map.of("pieces", new long[][] {input.pieces()}, "sides", new long[][] {input.sides()}));
        return Objects.requireNonNull(outputs.get(output), () -> "the model has no output named " + output);
    }

    @Override
    public String id() {
        return network.id();
    }

    @Override
    public void close() {
        network.close();
    }
}
