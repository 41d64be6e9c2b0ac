package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;
import org.newsverify.report.TextSpan;

class BratWriterTest {

    static String configuration() throws IOException {
        return Files.readString(Path.of("src/site/resources/brat/annotation.conf"));
    }

    private static BratFile parse(String annotations, String file) throws IOException {
        return new BratFile(annotations, file, configuration());
    }

    @Test
    void annotationsAreAsInTheGoldenFile() throws IOException {
        assertThat(Example.harbour().in(new BratWriter())).isEqualTo(WritersTest.golden("quay.expected.ann"));
    }

    /** The text of each span is that of the file, decoded here once more, at its offsets. */
    @Test
    void eachSampleIsWhatBratReads() throws IOException, UnreadableException {
        for (Example sample : SampleReports.all()) {
            Report report = sample.report();
            BratFile brat = parse(
                    sample.in(new BratWriter()),
                    decoded(Path.of(report.article().file())));
            assertThat(brat.all("Claim")).hasSameSizeAs(report.claims());
            assertThat(brat.all("Response")).hasSameSizeAs(report.responses());
            assertThat(brat.all("Answers"))
                    .hasSize(report.responses().stream()
                            .mapToInt(response -> response.targets().size())
                            .sum());
            assertThat(brat.all("Attribution").stream().filter(line -> line.id().startsWith("E")))
                    .hasSameSizeAs(report.attributions());
            assertThat(brat.all("Content")).hasSize((int) report.attributions().stream()
                    .filter(attribution -> !attribution.content().isEmpty())
                    .count());
        }
    }

    private static String decoded(Path file) throws IOException {
        boolean windows = file.endsWith("stolen-crown.txt");
        return new String(Files.readAllBytes(file), windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    @Test
    void aSpanWithALineBreakIsInPieces() throws IOException {
        String text = "said \r\n so\u2028 \t\u001B[2J now";
        Example example = Example.of("a.txt", "a", text, List.of());
        BratText brat = new BratText(example.article());
        assertThat(brat.span("Cue", List.of(whole(text)))).contains("T1");
        assertThat(brat.span("Cue", List.of(new TextSpan(5, 7, "")))).isEmpty();
        assertThat(brat.toString()).isEqualTo("T1\tCue 0 4;8 10;14 21\tsaid so [2J now\n");
        parse(brat.toString(), text);
    }

    private static TextSpan whole(String text) {
        return new TextSpan(0, text.codePointCount(0, text.length()), "");
    }

    @Test
    void whatBratWouldNotReadIsAnErrorInTheseTests() {
        for (String line : List.of(
                "T1\tCue 0 1\tb\n",
                "T1\tCue 0 0\t\n",
                "T1\tCue 0 2\ta\tb\n",
                "T1\tCue 0 9\tab\n",
                "T1\tCue 1 2;0 1\tb a\n",
                "T1\tWord 0 1\ta\n",
                "T1\tCue 0 1\ta\nT1\tCue 0 1\ta\n",
                "T1\tCue 0 1\ta\nE1\tAttribution:T1\n",
                "T1\tCue 0 1\ta\nA1\tStatus T1 denied\n",
                "T1\tClaim 0 1\ta\nA1\tStatus T1 wrong\n",
                "T1\tClaim 0 1\ta\nR1\tAnswers Arg1:T1 Arg2:T1\n",
                "R1\tAnswers Arg1:T1 Arg2:T2\n")) {
            assertThatThrownBy(() -> parse(line, "ab")).as(line).isInstanceOf(RuntimeException.class);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(" \n\r\t\u0085\u2028\u001Cab,;:'\uD83D\uDEA2#")
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    @Property
    void anySpansGiveWhatBratReads(@ForAll("texts") String text, @ForAll Random random) throws IOException {
        int length = text.codePointCount(0, text.length());
        List<TextSpan> spans = IntStream.range(0, 3)
                .map(i -> random.nextInt(length))
                .mapToObj(start -> new TextSpan(start, start + 1 + random.nextInt(length - start), ""))
                .toList();
        BratText brat = new BratText(Example.of("a.txt", "a", text, List.of()).article());
        boolean noted = brat.span("Cue", spans).isPresent();
        assertThat(parse(brat.toString(), Unicode.wellFormed(text)).all("Cue")).hasSize(noted ? 1 : 0);
    }
}
