package org.newsverify.article;

import java.util.Arrays;

/**
 * How a text was derived from another: which stretch of the input each char of the output comes from. Both sides are counted in
 * {@code char}s. Alignments compose: {@code html.andThen(cleanUp)} leads from the cleaned text back to the page.
 *
 * <p>After OpenNLP's {@code util.normalizer.Alignment}: built of stretches that are equal or replaced, and only complete when both
 * texts are used up.
 */
public final class Alignment {

    // Stretch k maps output [out[k], out[k + 1]) to input [in[k], in[k + 1]); equal[k] when char by char.
    private final int[] in;
    private final int[] out;
    private final boolean[] equal;

    private Alignment(int[] in, int[] out, boolean[] equal) {
        this.in = in;
        this.out = out;
        this.equal = equal;
    }

    /** A text that is its own input. */
    public static Alignment identity(int length) {
        return new Builder().equal(length).build(length, length);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Chars of the text that this alignment leads back to. */
    public int inputLength() {
        return in[in.length - 1];
    }

    /** Chars of the derived text. */
    public int outputLength() {
        return out[out.length - 1];
    }

    /**
     * The stretch of the input that an output stretch comes from, in O(log n): from the first char that its first char comes from to
     * the last that its last char comes from. What was dropped at its borders is not part of it.
     *
     * @throws IndexOutOfBoundsException if the span does not lie within the output
     */
    public Span toInput(Span output) {
        if (output.end() > outputLength()) {
            throw new IndexOutOfBoundsException(output + " of " + outputLength() + " chars");
        }
        if (output.isEmpty()) {
            int at = output.start() == outputLength() ? inputLength() : inputStart(output.start());
            return new Span(at, at);
        }
        return new Span(inputStart(output.start()), inputEnd(output.end() - 1));
    }

    /**
     * The stretch of the output that comes from an input stretch, in O(log n): from the first char that comes from any of it to the
     * last. It is empty where all of it was dropped.
     *
     * @throws IndexOutOfBoundsException if the span does not lie within the input
     */
    public Span toOutput(Span input) {
        if (input.end() > inputLength()) {
            throw new IndexOutOfBoundsException(input + " of " + inputLength() + " chars");
        }
        int first = bound(input.start() + 1) - 1; // the first stretch that ends behind the span's start
        int last = bound(input.end()) - 1; // the last that begins before its end
        int start = first == equal.length
                ? outputLength()
                : equal[first] ? out[first] + input.start() - in[first] : out[first];
        int end = last < 0 ? 0 : equal[last] ? out[last] + input.end() - in[last] : out[last + 1];
        return new Span(start, Math.max(start, end));
    }

    /** The first bound of a stretch that lies at or behind a char of the input. */
    private int bound(int inputChar) {
        int low = 0;
        int high = in.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (in[middle] < inputChar) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int inputStart(int outputChar) {
        int k = stretchOf(outputChar);
        return equal[k] ? in[k] + outputChar - out[k] : in[k];
    }

    private int inputEnd(int outputChar) {
        int k = stretchOf(outputChar);
        return equal[k] ? in[k] + outputChar - out[k] + 1 : in[k + 1];
    }

    /** The last stretch that starts at or before the char: of several, the one that is not empty. */
    private int stretchOf(int outputChar) {
        int low = 0;
        int high = equal.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (out[middle] <= outputChar) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * This step and the next as one. {@code next} takes this one's output as its input.
     *
     * @throws IllegalArgumentException if the lengths do not meet
     */
    public Alignment andThen(Alignment next) {
        if (next.inputLength() != outputLength()) {
            throw new IllegalArgumentException(
                    "the next step reads " + next.inputLength() + " chars, this one gives " + outputLength());
        }
        Builder joined = new Builder();
        int done = 0; // chars of this step's input that are accounted for
        for (int k = 0; k < next.equal.length; k++) {
            int length = next.out[k + 1] - next.out[k];
            int from = next.in[k];
            int to = next.in[k + 1];
            if (length == 0) {
                continue; // dropped: accounted for before the next stretch that is kept
            }
            if (!next.equal[k]) {
                Span source = toInput(new Span(from, to));
                int start = Math.max(done, source.start()); // what the stretch before has in part counts once
                int end = Math.max(done, source.end());
                joined.replace(start - done, 0).replace(end - start, length);
                done = end;
                continue;
            }
            int at = from;
            while (at < to) {
                int mine = stretchOf(at);
                int end = Math.min(to, out[mine + 1]);
                Span source = toInput(new Span(at, end));
                int start = Math.max(done, source.start()); // a replaced stretch that is kept in parts counts once
                joined.replace(start - done, 0);
                if (equal[mine]) {
                    joined.equal(end - at);
                } else {
                    joined.replace(Math.max(0, source.end() - start), end - at);
                }
                done = Math.max(done, source.end());
                at = end;
            }
        }
        return joined.replace(inputLength() - done, 0).build(inputLength(), next.outputLength());
    }

    /** Collects the stretches of an alignment from left to right. */
    public static final class Builder {
        private int[] in = new int[16];
        private int[] out = new int[16];
        private boolean[] equal = new boolean[16];
        private int size;

        private Builder() {}

        /** The next {@code length} chars are the same on both sides. */
        public Builder equal(int length) {
            return add(length, length, true);
        }

        /** The next {@code inputLength} chars of the input became {@code outputLength} chars; 0 for inserted or dropped. */
        public Builder replace(int inputLength, int outputLength) {
            return add(inputLength, outputLength, false);
        }

        private Builder add(int inputLength, int outputLength, boolean same) {
            if (inputLength < 0 || outputLength < 0) {
                throw new IllegalArgumentException("negative: " + inputLength + ", " + outputLength);
            }
            if (inputLength == 0 && outputLength == 0) {
                return this;
            }
            if (size > 0 && same && equal[size - 1]) {
                in[size] += inputLength;
                out[size] += outputLength;
                return this;
            }
            if (size + 1 == in.length) {
                in = Arrays.copyOf(in, 2 * size + 2);
                out = Arrays.copyOf(out, 2 * size + 2);
                equal = Arrays.copyOf(equal, 2 * size + 2);
            }
            equal[size] = same;
            in[size + 1] = in[size] + inputLength;
            out[size + 1] = out[size] + outputLength;
            size++;
            return this;
        }

        /**
         * The alignment, once all is accounted for.
         *
         * @throws IllegalStateException if the stretches do not add up to the two lengths, in chars
         */
        public Alignment build(int inputLength, int outputLength) {
            if (size == 0) {
                size = 1; // one empty stretch
                equal[0] = true;
            }
            if (in[size] != inputLength || out[size] != outputLength) {
                throw new IllegalStateException("accounted for " + in[size] + " of " + inputLength
                        + " chars of the input and " + out[size] + " of " + outputLength + " of the output");
            }
            return new Alignment(Arrays.copyOf(in, size + 1), Arrays.copyOf(out, size + 1), Arrays.copyOf(equal, size));
        }
    }
}
