package org.newsverify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Block;
import org.newsverify.article.UnreadableException;
import org.newsverify.attribution.Act;
import org.newsverify.claim.Status;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;

/** The whole program, model included, on the samples. */
@TestInstance(Lifecycle.PER_CLASS)
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    private final Tagger tagger = OnnxTagger.load();
    private final Verifier verifier = new Verifier(() -> tagger);

    @AfterAll
    void close() {
        tagger.close();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    static List<Path> texts() throws IOException {
        return samples().stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .toList();
    }

    private Report report(Path file) throws IOException, UnreadableException {
        return verifier.verify(new ArticleReader().read(file.toString(), Files.readAllBytes(file), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSpanIsFoundInTheFileAtItsOffsets(Path file) throws IOException, UnreadableException {
        int[] points = decoded(file).codePoints().toArray();
        List<TextSpan> spans = spans(report(file));
        assertThat(spans).isNotEmpty();
        for (TextSpan span : spans) {
            String source = new String(points, span.start(), span.end() - span.start());
            assertThat(letters(unescaped(file, source))).as(source).isEqualTo(letters(span.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wrappedAndUnwrappedTextGiveTheSameReportButForTheOffsets(Path file) throws IOException, UnreadableException {
        Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file), Optional.empty());
        List<String> expected = texts(verify(layOut(article, Integer.MAX_VALUE)));
        assertThat(expected).isNotEmpty();
        for (int width : new int[] {60, 72, 80}) {
            assertThat(texts(verify(layOut(article, width))))
                    .as("%d columns", width)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council-stadium.md",
                "dam-evacuation.txt",
                "ferry-poll.json",
                "kremlin-deal.txt",
                "refinery-memo.html"
            })
    void aReportHasManyAttributionsAndBothKindsOfSources(String name) throws IOException, UnreadableException {
        Report report = report(SAMPLES.resolve(name));
        assertThat(report.attributions()).hasSizeGreaterThan(8);
        assertThat(report.sources()).anyMatch(ReportSource::named).anyMatch(source -> !source.named());
    }

    static List<String> paragraphsWithoutAnswers() throws IOException {
        return Files.readString(Path.of("src/test/resources/org/newsverify/no-answers.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** "rejected the plan", "declined by two percent", "confirmed by the senate": words of answers that answer nobody. */
    @ParameterizedTest
    @MethodSource("paragraphsWithoutAnswers")
    void whereNobodyAnswersThereIsNoResponse(String paragraph) throws UnreadableException {
        assertThat(verify(paragraph).responses()).isEmpty();
    }

    /** Ids in a report name what is there, and responses and claims point at each other. */
    @ParameterizedTest
    @MethodSource("samples")
    void idsHoldTogether(Path file) throws IOException, UnreadableException {
        Report report = report(file);
        Set<String> sources = report.sources().stream().map(ReportSource::id).collect(Collectors.toSet());
        Set<String> attributions =
                report.attributions().stream().map(ReportAttribution::id).collect(Collectors.toSet());
        Map<String, ReportClaim> claims =
                report.claims().stream().collect(Collectors.toMap(ReportClaim::id, claim -> claim));
        report.attributions().forEach(attribution -> {
            assertThat(sources).containsAll(attribution.sources()).containsAll(attribution.chain());
        });
        report.claims().forEach(claim -> assertThat(attributions).containsAll(claim.attributions()));
        for (ReportResponse response : report.responses()) {
            assertThat(sources).containsAll(response.by());
            assertThat(response.attribution().stream()).allMatch(attributions::contains);
            assertThat(response.targets()).allSatisfy(target -> assertThat(
                            Objects.requireNonNull(claims.get(target)).responses())
                    .contains(response.id()));
        }
        report.findings().forEach(finding -> assertThat(claims.keySet()).containsAll(finding.claims()));
    }

    @Test
    void theSampleOnTheDealHoldsItsDenials() throws IOException, UnreadableException {
        Report report = report(SAMPLES.resolve("kremlin-deal.txt"));
        assertThat(report.claims()).anyMatch(claim -> claim.status() == Status.DENIED);
        assertThat(report.responses()).extracting(ReportResponse::act).contains(Act.DENY, Act.NO_RESPONSE);
    }

    @Test
    void aTextThatIsNotEnglishIsReportedWithAWarning() throws IOException, UnreadableException {
        Report report = report(SAMPLES.resolve("nachtzug.txt"));
        assertThat(report.article().language()).isEqualTo("de");
        assertThat(report.findings()).extracting(Finding::code).containsExactly("not-english");
    }

    private Report verify(String text) throws UnreadableException {
        return verifier.verify(
                new ArticleReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    private static String layOut(Article article, int width) {
        return article.blocks().stream()
                .map(Block::span)
                .map(span -> WordUtils.wrap(span.in(article.text()), width, "\n", false))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<TextSpan> spans(Report report) {
        return Stream.of(
                        report.sources().stream().flatMap(source -> source.mentions().stream()),
                        report.attributions().stream()
                                .flatMap(a -> Stream.of(a.sourceSpans(), a.cue(), a.content(), a.scope()))
                                .flatMap(List::stream),
                        report.claims().stream().flatMap(claim -> claim.spans().stream()),
                        report.responses().stream().map(ReportResponse::span),
                        report.findings().stream().flatMap(finding -> finding.spans().stream()))
                .flatMap(all -> all)
                .toList();
    }

    private static List<String> texts(Report report) {
        return spans(report).stream().map(TextSpan::text).toList();
    }

    private static String decoded(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean windows = file.endsWith("stolen-crown.txt");
            return new String(bytes, windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader sees of a piece of the file. */
    private static String unescaped(Path file, String source) {
        String name = file.toString();
        if (name.endsWith(".html")) {
            return Jsoup.parseBodyFragment(source).text();
        }
        if (name.endsWith(".md")) {
            return source.replaceAll("]\\([^)]*\\)", "");
        }
        return name.endsWith(".json") ? StringEscapeUtils.unescapeJson(source) : source;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
