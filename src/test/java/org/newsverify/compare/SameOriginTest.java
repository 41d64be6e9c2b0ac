package org.newsverify.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.source.Source;

/** Each rule with an example and a counterexample. Voices are in articles of the Daily Lantern and the Lowland Post. */
class SameOriginTest {

    private static final String LANTERN = "Daily Lantern";
    private static final String POST = "Lowland Post";
    private static final List<String> NOTHING = List.of();

    private static Voice body(String name, boolean named, String... through) {
        return Made.voice(name, named, Source.Kind.ORGANISATION, NOTHING, through);
    }

    private static Voice paper(String name, boolean named) {
        return Made.voice(name, named, Source.Kind.DOCUMENT, NOTHING, LANTERN);
    }

    static List<Arguments> origins() {
        Voice officials = Made.unnamed("two officials briefed on the bid", LANTERN);
        Voice spokeswoman = Made.person("Petra Lunde", List.of("spokeswoman", "Norrfjord Lines"), LANTERN);
        Voice throughNorpress = Made.person("Olav Dahl", NOTHING, LANTERN, "Norpress");
        Voice insiderThroughNorpress = Made.unnamed("a driver", LANTERN, "Norpress");
        Voice officer = Made.person("Ines Tolle", List.of("director", "Norrfjord Lines"), LANTERN);
        Voice nurse = Made.unnamed("a nurse", POST);
        Voice they = Made.unnamed("they", LANTERN);
        Voice executive = Made.person("Ines Tolle", List.of("chief executive"), LANTERN);
        return List.of(
                argumentSet("one person", spokeswoman, Made.person("Lunde", NOTHING, POST), true),
                argumentSet("two people", spokeswoman, Made.person("Olav Dahl", NOTHING, POST), false),
                argumentSet("two of one family", spokeswoman, Made.person("Olav Lunde", NOTHING, POST), false),
                argumentSet("a speaker and the body", spokeswoman, body("Norrfjord Lines", true, POST), true),
                argumentSet("a speaker and another body", spokeswoman, body("Harbour Watch", true, POST), false),
                argumentSet(
                        "two speakers of one body",
                        spokeswoman,
                        Made.person("Olav Dahl", List.of("captain", "Norrfjord Lines"), POST),
                        true),
                argumentSet(
                        "two speakers of two bodies",
                        spokeswoman,
                        Made.person("Olav Dahl", List.of("captain", "Harbour Watch"), POST),
                        false),
                argumentSet("an outlet and who cites it", Made.outlet("Norpress", "Norpress"), throughNorpress, true),
                argumentSet("an outlet and who does not", Made.outlet(POST, POST), throughNorpress, false),
                argumentSet("two outlets", Made.outlet(LANTERN, LANTERN), Made.outlet(POST, POST), false),
                argumentSet("two reports of one outlet", Made.outlet(POST, POST), Made.outlet(POST, POST), true),
                argumentSet(
                        "people of one description",
                        officials,
                        Made.unnamed("officials who were briefed on the bid", POST),
                        true),
                argumentSet("people of two descriptions", officials, Made.unnamed("a nurse", POST), false),
                argumentSet(
                        "unnamed people behind one outlet",
                        insiderThroughNorpress,
                        Made.unnamed("a clerk", POST, "Norpress"),
                        true),
                argumentSet(
                        "unnamed people behind two outlets",
                        insiderThroughNorpress,
                        Made.unnamed("a clerk", POST, "Coastline Press"),
                        false),
                argumentSet(
                        "named people behind one outlet",
                        throughNorpress,
                        Made.person("Petra Lunde", NOTHING, POST, "Norpress"),
                        false),
                argumentSet("who leads a body, and the body", executive, body("the company", false, POST), true),
                argumentSet(
                        "who leads none, and the body",
                        Made.person("Ines Tolle", List.of("witness"), LANTERN),
                        body("the company", false, POST),
                        false),
                argumentSet("who leads a body, and any", executive, body("a company", false, POST), false),
                argumentSet(
                        "who leads a body that is not told, and a named one",
                        executive,
                        body("Argus", true, POST),
                        true),
                argumentSet("who leads a named body, and another", officer, body("Argus", true, POST), false),
                argumentSet("who leads a named body, and the company", officer, body("the company", false, POST), true),
                argumentSet(
                        "who leads a named body, and one of another kind",
                        officer,
                        body("the parents' association", false, POST),
                        false),
                argumentSet("nobody who is told, and somebody", they, Made.person("Olav Dahl", NOTHING, POST), true),
                argumentSet("nobody who is told, and an outlet", they, Made.outlet(POST, POST), false),
                argumentSet("people of whom little is told", Made.unnamed("two people there", LANTERN), nurse, true),
                argumentSet("officials, and who is none", Made.unnamed("officials", LANTERN), nurse, false),
                argumentSet(
                        "officials, and a body",
                        Made.unnamed("officials", LANTERN),
                        body("the coastguard", false, POST),
                        true),
                argumentSet(
                        "officials, and who speaks for a body", Made.unnamed("officials", LANTERN), spokeswoman, true),
                argumentSet(
                        "somebody's office, and somebody",
                        body("her office", false, LANTERN),
                        Made.person("Olav Dahl", NOTHING, POST),
                        true),
                argumentSet(
                        "who is taken for known, and who is named alone",
                        Made.unnamed("the minister", LANTERN),
                        Made.person("Olav Dahl", NOTHING, POST),
                        true),
                argumentSet(
                        "who is taken for known, and another",
                        Made.unnamed("the minister", LANTERN),
                        spokeswoman,
                        false),
                argumentSet(
                        "who is not taken for known, and who is named",
                        nurse,
                        Made.person("Olav Dahl", NOTHING, POST),
                        false),
                argumentSet(
                        "any body, and one that is named",
                        body("the company", false, LANTERN),
                        body("Argus", true, POST),
                        true),
                argumentSet(
                        "a certain body, and another",
                        body("the museum", false, LANTERN),
                        body("Argus", true, POST),
                        false),
                argumentSet(
                        "a paper, and a named one", paper("a report", false), paper("Annals of Farming", true), true),
                argumentSet(
                        "two named papers", paper("Annals of Mining", true), paper("Annals of Farming", true), false),
                argumentSet("a statement, and somebody", paper("a statement", false), nurse, true),
                argumentSet(
                        "two articles of which only the files are known",
                        Made.outlet("a.txt", "a.txt"),
                        Made.outlet("b.txt", "b.txt"),
                        false),
                argumentSet(
                        "an article of which only the file is known, and a source of another",
                        Made.outlet("a.txt", "a.txt"),
                        Made.person("Petra Lunde", NOTHING, "b.txt"),
                        false));
    }

    @ParameterizedTest
    @MethodSource("origins")
    void isTold(Voice one, Voice other, boolean same) {
        assertThat(SameOrigin.of(one, other)).isEqualTo(same);
        assertThat(SameOrigin.of(other, one)).isEqualTo(same);
    }

    @Property
    void whichComesFirstMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        Voice one = any(random);
        Voice other = any(random);
        assertThat(SameOrigin.of(one, other)).isEqualTo(SameOrigin.of(other, one));
        assertThat(SameOrigin.of(one, one)).isTrue();
    }

    private static Voice any(Random random) {
        List<String> names = List.of(
                "Petra Lunde", "Lunde", "the company", "Norrfjord Lines", "Norpress", "two officials", "an official");
        Source.Kind[] kinds = Source.Kind.values();
        List<String> facts = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> names.get(random.nextInt(names.size())))
                .toList();
        String[] through = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> names.get(random.nextInt(names.size())))
                .toArray(String[]::new);
        String name = names.get(random.nextInt(names.size()));
        return Made.voice(name, random.nextBoolean(), kinds[random.nextInt(kinds.length)], facts, through);
    }
}
