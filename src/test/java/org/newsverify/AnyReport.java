package org.newsverify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.claim.ClaimFinder;
import org.newsverify.claim.Claims;
import org.newsverify.finding.Findings;
import org.newsverify.report.Report;
import org.newsverify.report.ReportBuilder;
import org.newsverify.response.AnswerFinder;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.SourceResolver;
import org.newsverify.tag.Entity;

/** What everything behind the tagger makes of a text of random words with random spans in it. */
public record AnyReport(Article article, Report report) {

    private static final List<String> WORDS = List.of(
            "denied",
            "not",
            "did",
            "respond",
            "to",
            "a",
            "request",
            "“",
            "”",
            "he",
            "Roe",
            "Norpress",
            "said",
            ",",
            ".",
            "that",
            "it",
            "is",
            "false",
            "according",
            "citing",
            "two",
            "officials",
            "Neither",
            "nor",
            "who",
            "(",
            ")",
            ":",
            "claims",
            "confirmed",
            "\uD83D\uDEA2",
            "\u0301",
            "’s",
            "'",
            "\n",
            "—",
            "declined",
            "comment",
            "told",
            "the",
            "allegedly",
            "was",
            "be",
            "reached",
            "could",
            "no",
            "of",
            "through",
            "report",
            "This",
            "reported",
            "by");

    private static final AnswerFinder ANSWERS = new AnswerFinder();
    private static final SourceResolver SOURCES = new SourceResolver();
    private static final ClaimFinder CLAIMS = new ClaimFinder();

    public static AnyReport of(long seed) {
        Random random = new Random(seed);
        String text = random.ints(random.nextInt(120), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        Article article = Articles.of(text);
        List<Attribution> attributions = attributions(text, random);
        Answers answers = ANSWERS.find(article, attributions);
        Resolution resolution = SOURCES.resolve(article, attributions, entities(text, random), answers.speakers());
        Claims claims = CLAIMS.find(article, resolution, answers);
        Report report = ReportBuilder.build(new Report.Tool("verify", "1", "stub"), article, resolution, claims);
        return new AnyReport(article, report.with(Findings.of(report)));
    }

    /** Spans that do not overlap, in groups of one to four. */
    private static List<Attribution> attributions(String text, Random random) {
        List<Attribution> attributions = new ArrayList<>();
        List<Span> spans = spans(text, random);
        Collections.shuffle(spans, random);
        for (int k = 0; k + 4 <= spans.size(); k += 1 + random.nextInt(4)) {
            attributions.add(new Attribution(
                    some(spans.subList(k, k + 1), random),
                    some(spans.subList(k + 1, k + 2), random),
                    spans.subList(k + 2, k + 2 + random.nextInt(3)).stream()
                            .sorted()
                            .toList(),
                    Style.values()[random.nextInt(4)],
                    random.nextDouble()));
        }
        attributions.removeIf(attribution ->
                attribution.sources().isEmpty() && attribution.content().isEmpty());
        attributions.sort(Comparator.comparingInt(AnyReport::start));
        return attributions;
    }

    private static int start(Attribution attribution) {
        return attribution.content().isEmpty()
                ? attribution.sources().get(0).start()
                : attribution.content().get(0).start();
    }

    private static List<Span> some(List<Span> spans, Random random) {
        return random.nextInt(5) > 0 ? spans : List.of();
    }

    private static List<Entity> entities(String text, Random random) {
        return spans(text, random).stream()
                .map(span -> new Entity(span, Entity.Kind.values()[random.nextInt(4)]))
                .toList();
    }

    private static List<Span> spans(String text, Random random) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at + random.nextInt(8);
            int end = start + 1 + random.nextInt(12);
            if (end <= text.length() && isBetweenPoints(text, start) && isBetweenPoints(text, end)) {
                spans.add(new Span(start, end));
            }
            at = end;
        }
        return spans;
    }

    private static boolean isBetweenPoints(String text, int at) {
        return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }
}
