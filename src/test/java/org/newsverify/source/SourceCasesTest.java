package org.newsverify.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.Articles;
import org.newsverify.Cases;
import org.newsverify.Drawn;
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

    static List<Named<Cases.Case>> cases() throws IOException {
        return Cases.read(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachMentionMeansWhatTheCaseSays(Cases.Case given) {
        Drawn drawn = Drawn.of(String.join("\n", given.text()));
        Resolution resolution =
                resolver.resolve(Articles.of(drawn.text()), Cases.attributions(drawn), entities(drawn), List.of());
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
}
