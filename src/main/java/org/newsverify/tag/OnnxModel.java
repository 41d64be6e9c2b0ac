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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The network in ONNX Runtime: a window in, scores out. Safe for use by several threads. */
final class OnnxModel implements AutoCloseable {

    private final OrtEnvironment environment = environment();
    private final OrtSession session;
    private final Settings settings;
    private final String sha256;

    /**
     * The network that ships with the program.
     *
     * @throws IllegalStateException if it is missing, damaged or made for another version of the program, or if ONNX Runtime
     *     cannot start
     */
    static OnnxModel load() {
        String expected =
                new String(Resources.read(OnnxModel.class, "attribution.onnx.sha256"), StandardCharsets.US_ASCII);
        return new OnnxModel(Resources.read(OnnxModel.class, "attribution.onnx"), expected.substring(0, 64));
    }

    /** {@code expected} is the SHA-256 of {@code network} in hexadecimal. */
    OnnxModel(byte[] network, String expected) {
        sha256 = sha256(network);
        if (!sha256.equals(expected)) {
            throw new IllegalStateException("the model is damaged: its SHA-256 is " + sha256 + ", not " + expected
                    + "; build the program again");
        }
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(
                    1); // windows are read in parallel, which leaves no core idle between operators
            session = environment.createSession(network, options);
            settings = Settings.of(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Loads the native library, for which ONNX Runtime needs one for this machine and a temporary folder to write to. */
    private static OrtEnvironment environment() {
        NativeLibrary.locate();
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new IllegalStateException("ONNX Runtime cannot start: " + cause, e);
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

    /** The scores of one window. */
    Scores run(Window window) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            long[] mask = new long[window.pieces().length];
            Arrays.fill(mask, 1);
            inputs.put("pieces", tensor(window.pieces()));
            inputs.put("mask", tensor(mask));
            inputs.put("cases", tensor(window.cases()));
            inputs.put("quotes", tensor(window.quotes()));
            inputs.put("first", tensor(window.first()));
            try (OrtSession.Result result = session.run(inputs)) {
                return new Scores(
                        rows(floats(result, "labels"), window.words(), Label.COUNT),
                        links(floats(result, "links"), window),
                        rows(floats(result, "entities"), window.words(), EntityTag.COUNT));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(name).orElseThrow(() -> new IllegalStateException("the model has no output named " + name));
        return tensor.getFloatBuffer(); // a copy: the tensor's own memory goes with the result
    }

    /** A row for each word; [CLS], the first, is left out. */
    private static float[][] rows(FloatBuffer scores, int words, int width) {
        float[][] rows = new float[words][width];
        for (int w = 0; w < words; w++) {
            scores.get((1 + w) * width, rows[w]);
        }
        return rows;
    }

    private static LinkScores links(FloatBuffer scores, Window window) {
        return new LinkScores(scores, window.words() + 1);
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
