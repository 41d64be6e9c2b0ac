package org.newsverify.tag;

import java.util.HashMap;
import java.util.Map;

/** The word pieces that the model knows, each with its number: one a line, the first is 0; "##" begins a piece inside a word. */
final class Vocabulary {

    private final Map<String, Integer> numbers;
    final int unknown;
    final int start;
    final int separator;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
        unknown = special("[UNK]");
        start = special("[CLS]");
        separator = special("[SEP]");
    }

    /** The vocabulary that the shipped network was trained with. */
    static Vocabulary load() {
        return read(Resources.text(Vocabulary.class, "vocabulary.txt"));
    }

    /** One piece a line, each line ended. */
    static Vocabulary read(String lines) {
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
    int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }
}
