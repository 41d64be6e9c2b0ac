package org.newsverify.meaning;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.model.Network;
import org.newsverify.model.Vocabulary;

/** The network that ships with the program. One sentence or pair is read at a time, so that none depends on its neighbours. */
public final class OnnxMeaning implements Meaning {

    private final Network network;
    private final Pieces pieces;
    private final Calibration calibration;

    private OnnxMeaning(Network network) {
        this.network = network;
        this.calibration = Calibration.of(network.metadata());
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
        Map<String, float[]> vectors = pairs.parallelStream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .collect(Collectors.toConcurrentMap(Function.identity(), this::vector));
        return pairs.parallelStream().map(pair -> relation(pair, vectors)).toList();
    }

    /** By the mean of both orders: what is the same one way is the same the other way. */
    private Relation relation(SentencePair pair, Map<String, float[]> vectors) {
        if (pair.first().equalsIgnoreCase(pair.second())) {
            return new Relation(1, 0); // no question for a network
        }
        FloatBuffer there = run(pieces.of(pair.first(), pair.second()), "relation");
        FloatBuffer back = run(pieces.of(pair.second(), pair.first()), "relation");
        double[] scores = new double[Calibration.CLASSES];
        Arrays.setAll(scores, c -> (there.get(c) + back.get(c)) / 2.0);
        return calibration.relation(
                scores,
                product(
                        Objects.requireNonNull(vectors.get(pair.first())),
                        Objects.requireNonNull(vectors.get(pair.second()))));
    }

    private static double product(float[] first, float[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
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
