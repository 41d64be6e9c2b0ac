package org.newsverify.tag;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The network in ONNX Runtime: windows in, scores out. Safe for use by several threads. */
final class OnnxModel implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Settings settings;
    private final String sha256;

    /**
     * The network that ships with the program.
     *
     * @throws IllegalStateException if it is missing, damaged or made for another version of the program
     */
    static OnnxModel load() {
        String expected = new String(Resources.read("attribution.onnx.sha256"), StandardCharsets.US_ASCII);
        return new OnnxModel(Resources.read("attribution.onnx"), expected.substring(0, 64));
    }

    /** {@code expected} is the SHA-256 of {@code network} in hexadecimal. */
    OnnxModel(byte[] network, String expected) {
        sha256 = sha256(network);
        if (!sha256.equals(expected)) {
            throw new IllegalStateException("the model is damaged: its SHA-256 is " + sha256 + ", not " + expected
                    + "; build the program again");
        }
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            session = environment.createSession(network, options);
            settings = Settings.of(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Its name and the beginning of its SHA-256. */
    String id() {
        return settings.name() + " (" + sha256.substring(0, 8) + ")";
    }

    Settings settings() {
        return settings;
    }

    /** The scores of each window, read in one batch. */
    List<Scores> run(List<Window> windows) {
        int pieces = windows.stream().mapToInt(w -> w.pieces().length).max().orElse(0);
        int words = windows.stream().mapToInt(w -> w.first().length).max().orElse(0);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("pieces", tensor(windows, Window::pieces, pieces));
            inputs.put("mask", tensor(windows, OnnxModel::mask, pieces));
            inputs.put("cases", tensor(windows, Window::cases, pieces));
            inputs.put("quotes", tensor(windows, Window::quotes, pieces));
            inputs.put("first", tensor(windows, Window::first, words));
            try (OrtSession.Result result = session.run(inputs)) {
                FloatBuffer labels = floats(result, "labels");
                FloatBuffer links = floats(result, "links");
                List<Scores> scores = new ArrayList<>(windows.size());
                for (int k = 0; k < windows.size(); k++) {
                    int kinds = LinkScores.Kind.values().length;
                    scores.add(new Scores(
                            labels(labels, k * words, windows.get(k).words()),
                            new LinkScores(links, k * kinds * words * words, words)));
                }
                return scores;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] mask(Window window) {
        long[] mask = new long[window.pieces().length];
        Arrays.fill(mask, 1);
        return mask;
    }

    private OnnxTensor tensor(List<Window> windows, Function<Window, long[]> part, int width) throws OrtException {
        LongBuffer padded = LongBuffer.allocate(windows.size() * width);
        for (int k = 0; k < windows.size(); k++) {
            padded.position(k * width);
            padded.put(part.apply(windows.get(k)));
        }
        return OnnxTensor.createTensor(environment, padded.rewind(), new long[] {windows.size(), width});
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(name).orElseThrow(() -> new IllegalStateException("the model has no output named " + name));
        return tensor.getFloatBuffer(); // a copy: the tensor's own memory goes with the result
    }

    /** Rows of one window; [CLS], the first, is left out. */
    private static float[][] labels(FloatBuffer all, int row, int words) {
        float[][] labels = new float[words][Label.COUNT];
        for (int w = 0; w < words; w++) {
            all.get((row + 1 + w) * Label.COUNT, labels[w]);
        }
        return labels;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be closed: " + e.getMessage(), e);
        }
    }
}
