package org.newsverify.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.Articles;
import org.newsverify.Drawn;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.tag.Entity;

/**
 * The cases of {@code cases.txt}: texts with names, sources, cues and contents drawn in them, and what is to be made of them. Each
 * rule has an example and a counterexample there; to add one takes no code.
 */
class SourceCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/newsverify/source/cases.txt");
    private static final Map<String, Entity.Kind> KINDS = Map.of(
            "p", Entity.Kind.PERSON, "o", Entity.Kind.ORGANISATION, "l", Entity.Kind.PLACE, "m", Entity.Kind.OTHER);

    private final SourceResolver resolver = new SourceResolver();

    record Case(List<String> text, List<String> expected) {}

    static List<Named<Case>> cases() throws IOException {
        return Arrays.stream(Files.readString(CASES).split("\n== ", -1))
                .skip(1)
                .map(SourceCasesTest::parse)
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

    @ParameterizedTest
    @MethodSource("cases")
    void eachMentionMeansWhatTheCaseSays(Case given) {
        Drawn drawn = Drawn.of(String.join("\n", given.text()));
        Resolution resolution =
                resolver.resolve(Articles.of(drawn.text()), attributions(drawn), entities(drawn), List.of());
        assertThat(told(drawn.text(), resolution)).isEqualTo(given.expected());
    }

    private static List<String> told(String text, Resolution resolution) {
        Stream<String> sources = resolution.sources().stream()
                .map(source -> String.join(
                        "; ",
                        source.name(),
                        (source.named() ? "" : "unnamed ")
                                + source.kind().name().toLowerCase(Locale.ROOT),
                        source.role().orElse("-"),
                        source.count().isPresent() ? "" + source.count().getAsInt() : "-",
                        source.mentions().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "))));
        Stream<String> basis = resolution.sources().stream()
                .flatMap(source -> source.basis().stream().map(span -> "basis: " + span.in(text)));
        Stream<String> chains = resolution.attributions().stream()
                .filter(sourced -> !sourced.chain().isEmpty())
                .map(sourced ->
                        "chain: " + sourced.chain().stream().map(Source::name).collect(Collectors.joining(" < ")));
        Stream<String> scopes = resolution.attributions().stream()
                .flatMap(sourced -> sourced.scope().stream().map(span -> "scope: " + span.in(text)));
        return Stream.of(sources, basis, chains, scopes).flatMap(lines -> lines).toList();
    }

    private static List<Entity> entities(Drawn drawn) {
        return drawn.spans().stream()
                .filter(span -> KINDS.containsKey(span.name()))
                .map(span -> new Entity(span.span(), KINDS.getOrDefault(span.name(), Entity.Kind.OTHER)))
                .toList();
    }

    /** Spans s1, q1 and c1 are the source, cue and content of the first attribution. */
    private static List<Attribution> attributions(Drawn drawn) {
        Map<Integer, List<Drawn.Named>> numbered = new TreeMap<>();
        for (Drawn.Named span : drawn.spans()) {
            if (!KINDS.containsKey(span.name())) {
                for (String name : span.name().split(" ", -1)) { // "s1 s2": the source of both
                    numbered.computeIfAbsent(Integer.parseInt(name.substring(1)), unused -> new ArrayList<>())
                            .add(new Drawn.Named(name, span.span()));
                }
            }
        }
        return numbered.values().stream()
                .map(spans -> new Attribution(role(spans, 's'), role(spans, 'q'), role(spans, 'c'), Style.INDIRECT, 1))
                .sorted(Comparator.comparingInt(SourceCasesTest::start))
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
