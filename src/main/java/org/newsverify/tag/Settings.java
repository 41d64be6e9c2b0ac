package org.newsverify.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the tagger must know of its network; the export writes it into the ONNX file's metadata.
 *
 * @param name as in reports: {@code attribution-2}
 * @param maxPieces the most word pieces of a window, [CLS] and [SEP]s included
 * @param crf scores between labels
 * @param temperature what scores are divided by to make probabilities calibrated
 */
record Settings(String name, int maxPieces, Crf crf, double temperature) {

    /** @throws IllegalArgumentException if the metadata are not those of a network for this tagger */
    static Settings of(Map<String, String> metadata) {
        require(metadata, "labels", Stream.of(Label.values()).map(Label::text));
        require(metadata, "entities", Stream.of(EntityTag.values()).map(EntityTag::text));
        float[] steps = numbers(metadata, "crf.step", Label.COUNT * Label.COUNT);
        float[][] step = new float[Label.COUNT][];
        for (int k = 0; k < step.length; k++) {
            step[k] = Arrays.copyOfRange(steps, k * Label.COUNT, (k + 1) * Label.COUNT);
        }
        Crf crf =
                new Crf(numbers(metadata, "crf.start", Label.COUNT), numbers(metadata, "crf.stop", Label.COUNT), step);
        return new Settings(
                value(metadata, "name"),
                Integer.parseInt(value(metadata, "max_pieces")),
                crf,
                Double.parseDouble(value(metadata, "temperature")));
    }

    private static void require(Map<String, String> metadata, String key, Stream<String> mine) {
        List<String> theirs = List.of(value(metadata, key).split(" ", -1));
        List<String> expected = mine.toList();
        if (!theirs.equals(expected)) {
            throw new IllegalArgumentException("the network's " + key + " are " + theirs + ", not " + expected);
        }
    }

    private static String value(Map<String, String> metadata, String key) {
        String value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the network's metadata lack " + key);
        }
        return value;
    }

    private static float[] numbers(Map<String, String> metadata, String key, int count) {
        String[] parts = value(metadata, key).split(" ", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException(key + " has " + parts.length + " numbers, not " + count);
        }
        float[] numbers = new float[count];
        for (int k = 0; k < count; k++) {
            numbers[k] = Float.parseFloat(parts[k]);
        }
        return numbers;
    }
}
