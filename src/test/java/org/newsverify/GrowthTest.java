package org.newsverify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Attributor;
import org.newsverify.claim.ClaimFinder;
import org.newsverify.claim.Claims;
import org.newsverify.finding.Findings;
import org.newsverify.report.Report;
import org.newsverify.report.ReportBuilder;
import org.newsverify.response.AnswerFinder;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.SourceResolver;
import org.newsverify.tag.Tagging;
import org.newsverify.writer.OutputFormat;

/**
 * How much longer each step but the network takes when a text has twice the length. A benchmark, which takes minutes;
 * {@code -Dgrowth=denied} is for the inputs whose titles hold that:
 *
 * <pre>mvn -o -B test -Dtest=GrowthTest -Dgrowth</pre>
 */
@EnabledIfSystemProperty(named = "growth", matches = ".*")
class GrowthTest {

    private static final int SHORT = 100_000; // chars
    private static final int TRIES = 3; // of which the fastest counts
    private static final double MOST = 2.3; // times as long, a doubling
    private static final double WORTH = 100; // ms that a step takes at least, of what is judged

    private final AnswerFinder answerFinder = new AnswerFinder();
    private final SourceResolver resolver = new SourceResolver();
    private final ClaimFinder claimFinder = new ClaimFinder();
    private final Map<String, Double> times = new LinkedHashMap<>(); // in ms

    static List<PathologicalInputs.Input> inputs() {
        String title = System.getProperty("growth", "true");
        return PathologicalInputs.all().stream()
                .filter(input -> title.equals("true") || input.title().contains(title))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void timeGrowsAsTheTextDoes(PathologicalInputs.Input input) throws Exception {
        Map<String, Double> once = fastest(input, SHORT);
        Map<String, Double> twice = fastest(input, 2 * SHORT);
        Map<String, Double> fourTimes = fastest(input, 4 * SHORT);
        fourTimes.forEach((step, time) -> {
            double growth = Math.sqrt(time / once.getOrDefault(step, time));
            System.out.printf(
                    "%-44s %-14s %8.1f %8.1f %8.1f ms, %4.2f a doubling%n",
                    input, step, once.get(step), twice.get(step), time, growth);
            assertThat(time < WORTH ? 1 : growth).as(step).isLessThanOrEqualTo(MOST);
        });
    }

    private Map<String, Double> fastest(PathologicalInputs.Input input, int length) throws Exception {
        byte[] bytes = input.bytes(length);
        times.clear();
        for (int k = 0; k < TRIES; k++) {
            try {
                run(input.file(), bytes);
            } catch (UnreadableException e) {
                return Map.of(); // it is refused
            }
        }
        return Map.copyOf(times);
    }

    private void run(String file, byte[] bytes) throws Exception {
        Article article = time("read", () -> new ArticleReader().read(file, bytes, Optional.empty()));
        Tagging tagging = new ScatteringTagger().tag(article);
        List<Attribution> attributions = time("attribute", () -> new Attributor().attribute(article, tagging));
        Answers answers = time("find answers", () -> answerFinder.find(article, attributions));
        Resolution resolution = time(
                "find sources", () -> resolver.resolve(article, attributions, tagging.entities(), answers.speakers()));
        Claims claims = time("find claims", () -> claimFinder.find(article, resolution, answers));
        Report.Tool tool = new Report.Tool("verify", "1", "scattering");
        Report bare = time("build", () -> ReportBuilder.build(tool, article, resolution, claims));
        Report report = time("judge", () -> bare.with(Findings.of(bare)));
        for (OutputFormat format : OutputFormat.values()) {
            time("write " + format, () -> format.writer().document(report, article));
        }
    }

    /** In time of the processor, so that what else the machine does hardly counts. */
    private <T> T time(String step, Callable<T> task) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = task.call();
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        times.merge(step, took / 1e6, Math::min);
        return result;
    }
}
