package org.newsverify.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.source.Sourced;

/** What speaks for and against that an attribution denies what somebody else has said, whatever its verb. */
final class DenialFeatures {

    private static final int HEAD = 25; // words of a content that are looked at
    private static final int NEGATION = 14; // words of a content in which its own verb is negated
    private static final int BEFORE = 50; // tokens before an attribution that may hold what it answers
    private static final int BESIDE = 6; // tokens before it, and at its beginning, that may tell that it answers
    private static final int NEIGHBOURS = 6; // attributions before it
    private static final Set<String> JOINTS =
            Set.of("but", "however", "contrary", "asked", "responded", "although", "though", "despite", "yet", "still");
    private static final Set<String> SELF =
            Set.of("he", "she", "i", "we", "his", "her", "their", "our", "my", "they", "it");
    private static final List<String> DOUBTS = List.of(
            "accus",
            "alleg",
            "claim",
            "critic",
            "charg",
            "suggest",
            "report",
            "rumor",
            "question",
            "ask",
            "argu",
            "attack",
            "lie",
            "fals",
            "wrong",
            "disput",
            "deni");

    private final Reading reading;

    DenialFeatures(Reading reading) {
        this.reading = reading;
    }

    Map<String, Double> of(int number) {
        Sourced sourced = reading.attribution(number);
        Attribution attribution = sourced.attribution();
        Map<String, Double> features = new TreeMap<>();
        features.put("act:" + name(reading.answers.acts().get(number).name()), 1.0);
        words(attribution.cue(), 6).forEach(word -> features.put("cue:" + Stems.stem(word), 1.0));
        content(attribution, features);
        context(sourced, number, features);
        return features;
    }

    private void content(Attribution attribution, Map<String, Double> features) {
        List<String> words = new ArrayList<>();
        for (Span span : attribution.content()) {
            for (int k = reading.tokens.from(span.start());
                    k < reading.tokens.from(span.end()) && words.size() < HEAD;
                    k++) {
                if (reading.tokens.get(k).isWord()) {
                    words.add(reading.tokens.plain(k));
                    boolean common = !reading.tokens.get(k).isCapitalised()
                            && reading.tokens.plain(k).length() > 2;
                    if (common) {
                        features.put("word:" + Stems.stem(reading.tokens.plain(k)), 1.0);
                    }
                }
            }
        }
        boolean negated = isNegated(words, NEGATION);
        put(features, "negated", negated);
        put(features, "negated-early", isNegated(words, 6));
        put(features, "no", !words.isEmpty() && words.get(0).equals("no"));
        put(
                features,
                "never",
                words.subList(0, Math.min(NEGATION, words.size())).contains("never"));
        boolean self = words.stream().limit(8).anyMatch(SELF::contains);
        put(features, "self", self);
        put(features, "self*negated", self && negated);
        put(features, "direct", attribution.style() == Style.DIRECT);
        features.put("length", words.size() / (double) HEAD);
    }

    private void context(Sourced sourced, int number, Map<String, Double> features) {
        Attribution attribution = sourced.attribution();
        Set<String> content = reading.stems.of(attribution.content());
        double weight = Math.max(1, reading.stems.weight(content));
        boolean negated = features.containsKey("negated");
        int from = start(attribution);
        int begin = Math.max(0, from - BEFORE);
        Set<String> before = begin < from ? reading.stems.of(List.of(reading.tokens.span(begin, from))) : Set.of();
        Set<String> names = Reading.names(sourced.sources());
        double others = 0;
        boolean accused = false;
        for (int k = Math.max(0, number - NEIGHBOURS); k < number; k++) {
            Sourced other = reading.attribution(k);
            boolean another = !other.sources().isEmpty()
                    && !sourced.sources().isEmpty()
                    && other.sources().stream().noneMatch(sourced.sources()::contains);
            if (another) {
                Set<String> theirs = reading.stems.of(other.attribution().content());
                double smaller = Math.max(4, Math.min(weight, reading.stems.weight(theirs)));
                others = Math.max(others, reading.stems.common(content, theirs) / smaller);
                accused |= theirs.stream().anyMatch(names::contains);
            }
        }
        double shared = reading.stems.common(content, before) / Math.max(4, weight);
        features.put("shared-others", others);
        features.put("shared-before", shared);
        if (negated) {
            features.put("negated*shared-others", others);
            features.put("negated*shared-before", shared);
        }
        put(features, "accused", accused);
        put(features, "accused*negated", accused && negated);
        put(features, "mentioned", before.stream().anyMatch(names::contains));
        Set<String> beside = new HashSet<>();
        for (int k = Math.max(0, from - BESIDE); k < Math.min(reading.tokens.size(), from + BESIDE); k++) {
            beside.add(reading.tokens.plain(k));
        }
        JOINTS.stream().filter(beside::contains).forEach(joint -> features.put("beside:" + joint, 1.0));
        DOUBTS.stream()
                .filter(doubt -> before.stream().anyMatch(stem -> stem.startsWith(doubt)))
                .forEach(doubt -> features.put("before:" + doubt, 1.0));
    }

    private boolean isNegated(List<String> words, int length) {
        return words.stream().limit(length).anyMatch(word -> Reading.NEGATIONS.contains(word) || word.endsWith("n't"));
    }

    private List<String> words(List<Span> spans, int most) {
        return spans.stream()
                .flatMap(span -> reading.words(span, most).stream())
                .limit(most)
                .toList();
    }

    private int start(Attribution attribution) {
        int start = reading.tokens.size();
        for (List<Span> spans : List.of(attribution.sources(), attribution.cue(), attribution.content())) {
            for (Span span : spans) {
                start = Math.min(start, reading.tokens.at(span.start()));
            }
        }
        return start;
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Double> features, String name, boolean holds) {
        if (holds) {
            features.put(name, 1.0);
        }
    }
}
