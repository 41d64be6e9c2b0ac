package org.newsverify.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as an index has them: without endings, small letters only, without those that every text has. */
final class Words {

    /** Of a longer text the first are taken, so that its search is not longer than that of a sentence. */
    private static final int MOST = 100;

    private final Analyzer analyzer = new EnglishAnalyzer();

    Analyzer analyzer() {
        return analyzer;
    }

    /** Each word once, in the order of the text, and how it first stands there. */
    Map<String, String> of(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (words.size() < MOST && tokens.incrementToken()) {
                words.putIfAbsent(word.toString(), text.substring(place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file behind a string
        }
        return words;
    }

    /** The words of the first text that the second has too, as they stand in the first. */
    List<String> shared(String first, String second) {
        Map<String, String> words = of(first);
        words.keySet().retainAll(of(second).keySet());
        return new ArrayList<>(words.values());
    }
}
