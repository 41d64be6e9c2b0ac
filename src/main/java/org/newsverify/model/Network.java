package org.newsverify.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import org.newsverify.resource.Resources;

/** A network in ONNX Runtime: whole numbers in, scores out. Safe for use by several threads. */
public final class Network implements AutoCloseable {

    private final OrtEnvironment environment = environment();
    private final OrtSession session;
    private final Map<String, String> metadata;
    private final String sha256;
    private final ReadWriteLock life =
            new ReentrantReadWriteLock(); // its memory must not go while a thread computes in it
    private boolean closed;

    /**
     * A network that ships with the program: {@code name.onnx} beside a class, with its SHA-256 and its CRC-32 in hexadecimal in
     * {@code name.onnx.sha256} and {@code name.onnx.crc32}.
     *
     * @throws NativeLibraryException if ONNX Runtime cannot start on this machine
     * @throws IllegalStateException if it is missing or damaged
     */
    public static Network load(Class<?> beside, String name) {
        ByteBuffer network = Resources.direct(beside, name + ".onnx");
        checkWhole(network, Resources.text(beside, name + ".onnx.crc32").strip());
        return new Network(
                network, Resources.text(beside, name + ".onnx.sha256").substring(0, 64));
    }

    /** By a sum that costs no time; that the file has the SHA-256 that names it, a test of the build tells. */
    static void checkWhole(ByteBuffer network, String expected) {
        CRC32 sum = new CRC32();
        sum.update(network.duplicate());
        if (sum.getValue() != Long.parseLong(expected, 16)) {
            throw new IllegalStateException("the model is damaged: its CRC-32 is " + Long.toHexString(sum.getValue())
                    + ", not " + expected + "; build the program again");
        }
    }

    private Network(ByteBuffer network, String sha256) {
        this.sha256 = sha256;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // several inputs are read in parallel, which leaves no core idle between operators
            options.setIntraOpNumThreads(1);
            options.setOptimizationLevel(
                    OrtSession.SessionOptions.OptLevel.NO_OPT); // the files hold it as it runs fastest
            session = environment.createSession(network, options);
            metadata = Map.copyOf(session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Loads the native library, for which ONNX Runtime needs one for this machine and a temporary folder to write to. */
    private static OrtEnvironment environment() {
        NativeLibrary.locate();
        Logger log = Logger.getLogger("ai.onnxruntime.OnnxRuntime");
        Level before = log.getLevel();
        log.setLevel(Level.OFF); // what it says of a failure is in the exception
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError e) {
            throw NativeLibraryException.of(e);
        } finally {
            log.setLevel(before);
        }
    }

    /** Its name, by its metadata, and the beginning of its SHA-256. */
    public String id() {
        return metadata.getOrDefault("name", "model") + " (" + sha256.substring(0, 8) + ")";
    }

    /** What was written into its file beside the network. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /**
     * All outputs, by their names.
     *
     * @param inputs by their names: some rows, the same number each, of one length within each input
     * @throws IllegalStateException if it fails, or has been closed
     */
    public Map<String, FloatBuffer> run(Map<String, long[][]> inputs) {
        life.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the model is closed");
            }
            return compute(inputs);
        } finally {
            life.readLock().unlock();
        }
    }

    private Map<String, FloatBuffer> compute(Map<String, long[][]> inputs) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, long[][]> input : inputs.entrySet()) {
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, input.getValue()));
            }
            Map<String, FloatBuffer> outputs = new HashMap<>();
            try (OrtSession.Result result = session.run(tensors)) {
                for (Map.Entry<String, OnnxValue> output : result) {
                    // a copy: the tensor's own memory goes with the result
                    outputs.put(output.getKey(), ((OnnxTensor) output.getValue()).getFloatBuffer());
                }
            }
            return outputs;
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** Frees it, when what is being computed is done. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be closed: " + e.getMessage(), e);
        } finally {
            life.writeLock().unlock();
        }
    }
}
