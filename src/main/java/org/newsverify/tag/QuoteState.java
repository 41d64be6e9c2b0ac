package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;

/** Whether a word stands in quotation marks. The order is the model's. */
enum QuoteState {
    OUTSIDE,
    INSIDE,
    OPENING,
    CLOSING;

    /** The states of the words of one paragraph. A straight mark opens when none is open and closes otherwise. */
    static List<QuoteState> of(List<String> words) {
        List<QuoteState> states = new ArrayList<>(words.size());
        boolean inside = false;
        for (String word : words) {
            switch (word) {
                case "“", "«", "„" -> {
                    inside = true;
                    states.add(OPENING);
                }
                case "”", "»" -> {
                    inside = false;
                    states.add(CLOSING);
                }
                case "\"" -> {
                    states.add(inside ? CLOSING : OPENING);
                    inside = !inside;
                }
                default -> states.add(inside ? INSIDE : OUTSIDE);
            }
        }
        return states;
    }
}
