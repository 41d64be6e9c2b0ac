package org.newsverify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;

/** Files of cases: a title behind "==", a text with spans drawn in it, and behind "&gt;" what is to be found. */
public final class Cases {

    private Cases() {}

    /** Lines of a text, and what is expected of it. */
    public record Case(List<String> text, List<String> expected) {}

    public static List<Named<Case>> read(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\n== ", -1))
                .skip(1)
                .map(Cases::parse)
                .toList();
    }

    private static Named<Case> parse(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        List<String> text =
                lines.stream().skip(1).filter(line -> !line.startsWith(">")).toList();
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(1).strip())
                .toList();
        return Named.of(lines.get(0), new Case(text, expected));
    }

    /** Spans s1, q1 and c1 are the source, cue and content of the first attribution; other names are left alone. */
    public static List<Attribution> attributions(Drawn drawn) {
        Map<Integer, List<Drawn.Named>> numbered = new TreeMap<>();
        for (Drawn.Named span : drawn.spans()) {
            for (String name : span.name().split(" ", -1)) { // "s1 s2": the source of both
                if (name.length() > 1) {
                    numbered.computeIfAbsent(Integer.parseInt(name.substring(1)), unused -> new ArrayList<>())
                            .add(new Drawn.Named(name, span.span()));
                }
            }
        }
        return numbered.values().stream()
                .map(spans -> new Attribution(role(spans, 's'), role(spans, 'q'), role(spans, 'c'), Style.INDIRECT, 1))
                .sorted(Comparator.comparingInt(Cases::start))
                .toList();
    }

    private static int start(Attribution attribution) {
        return Stream.of(attribution.sources(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElseThrow();
    }

    private static List<Span> role(List<Drawn.Named> spans, char role) {
        return spans.stream()
                .filter(span -> span.name().charAt(0) == role)
                .map(Drawn.Named::span)
                .toList();
    }
}
