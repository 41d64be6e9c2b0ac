package org.newsverify.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.newsverify.article.Tokens;
import org.newsverify.attribution.Act;
import org.newsverify.resource.Resources;
import org.newsverify.response.ActPattern.Element;
import org.newsverify.response.ActPattern.Scope;

/** The patterns of {@code acts.txt}, in their order. */
final class ActPatterns {

    private final Map<String, List<ActPattern>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    /** What fits at a place: tokens {@code [from, to)}. */
    record Match(Optional<Act> act, Scope scope, int from, int to) {}

    static ActPatterns load() {
        ActPatterns patterns = new ActPatterns();
        Resources.lines(ActPatterns.class, "acts.txt").forEach(patterns::read);
        return patterns;
    }

    private void read(String line) {
        if (line.startsWith("<")) {
            int mark = line.indexOf('=');
            lists.put(
                    line.substring(0, mark).strip(),
                    words(line.substring(mark + 1).strip(), " "));
            return;
        }
        int mark = line.indexOf(':');
        String[] head = line.substring(0, mark).split("/", -1);
        Optional<Act> act = head[0].equals("none")
                ? Optional.empty()
                : Optional.of(Act.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_')));
        Scope scope = head.length == 1 ? Scope.ANYWHERE : Scope.valueOf(head[1].toUpperCase(Locale.ROOT));
        ActPattern pattern =
                new ActPattern(act, scope, elements(line.substring(mark + 1).strip()));
        pattern.firstWords().forEach(word -> byFirstWord
                .computeIfAbsent(word, unused -> new ArrayList<>())
                .add(pattern));
    }

    private List<Element> elements(String text) {
        List<Element> elements = new ArrayList<>();
        int gap = 0;
        for (String part : text.split(" ", -1)) {
            if (part.startsWith("..")) {
                gap = Integer.parseInt(part.substring(2));
            } else {
                elements.add(new Element(gap, words(part, "\\|")));
                gap = 0;
            }
        }
        return elements;
    }

    private Set<String> words(String text, String separator) {
        Set<String> words = new HashSet<>();
        for (String word : text.split(separator, -1)) {
            if (word.startsWith("<")) {
                words.addAll(Optional.ofNullable(lists.get(word))
                        .orElseThrow(() -> new IllegalStateException("no list " + word)));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** The first pattern that fits from a token on, of those whose scope holds there. */
    Optional<Match> at(Tokens tokens, int token, Predicate<Scope> holds) {
        for (ActPattern pattern : byFirstWord.getOrDefault(tokens.plain(token), List.of())) {
            if (holds.test(pattern.scope())) {
                OptionalInt end = pattern.match(tokens, token);
                if (end.isPresent()) {
                    return Optional.of(new Match(pattern.act(), pattern.scope(), token, end.getAsInt()));
                }
            }
        }
        return Optional.empty();
    }
}
