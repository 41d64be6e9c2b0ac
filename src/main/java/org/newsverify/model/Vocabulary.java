package org.newsverify.model;

import java.util.HashMap;
import java.util.Map;
import org.newsverify.resource.Resources;

/** The word pieces that the model knows, each with its number: one a line, the first is 0; "##" begins a piece inside a word. */
public final class Vocabulary {

    private final Map<String, Integer> numbers;
    public final int unknown;
    public final int start;
    public final int separator;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
        unknown = special("[UNK]");
        start = special("[CLS]");
        separator = special("[SEP]");
    }

    /** The vocabulary that the shipped networks were trained with. */
    public static Vocabulary load() {
        return read(Resources.text(Vocabulary.class, "vocabulary.txt"));
    }

    /** One piece a line, each line ended. */
    public static Vocabulary read(String lines) {
        Map<String, Integer> numbers = new HashMap<>(1 << 16);
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            numbers.put(lines.substring(start, end), numbers.size());
            start = end + 1;
        }
        return new Vocabulary(numbers);
    }

    private int special(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    /** The number of a piece, -1 for none. */
    public int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }
}
