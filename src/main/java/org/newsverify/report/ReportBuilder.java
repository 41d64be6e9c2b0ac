package org.newsverify.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsverify.article.Article;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Metadata;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;

/** Makes the report on one article. Each mention of a source is a source of its own. */
public final class ReportBuilder {

    private final Article article;
    private final ProperNames names;
    private final Map<Span, ReportSource> sources = new LinkedHashMap<>();
    private final List<ReportAttribution> attributions = new ArrayList<>();

    private ReportBuilder(Article article) {
        this.article = article;
        this.names = ProperNames.of(article.text());
    }

    /** The report on an article, given its attributions in the order of the text. */
    public static Report build(Report.Tool tool, Article article, List<Attribution> attributions) {
        ReportBuilder builder = new ReportBuilder(article);
        attributions.forEach(builder::add);
        return new Report(
                tool, builder.head(), List.copyOf(builder.sources.values()), builder.attributions, builder.findings());
    }

    private ReportArticle head() {
        Metadata metadata = article.metadata();
        return new ReportArticle(
                article.file(),
                metadata.title(),
                metadata.outlet(),
                metadata.byline(),
                metadata.published(),
                article.language(),
                article.words(),
                article.origin().sha256(),
                article.origin().replacements());
    }

    private void add(Attribution found) {
        attributions.add(new ReportAttribution(
                "a" + (attributions.size() + 1),
                found.sources().stream().map(this::source).toList(),
                List.of(),
                ReportAttribution.Act.SAY,
                found.style(),
                ReportAttribution.Certainty.ASSERTED,
                spans(found.sources()),
                spans(found.cue()),
                spans(found.content()),
                Math.round(found.confidence() * 1000) / 1000.0));
    }

    private String source(Span mention) {
        return sources.computeIfAbsent(mention, this::newSource).id();
    }

    private ReportSource newSource(Span mention) {
        return new ReportSource(
                "s" + (sources.size() + 1),
                mention.in(article.text()),
                names.names(mention),
                ReportSource.Kind.OTHER,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(span(mention)));
    }

    private List<TextSpan> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private TextSpan span(Span span) {
        InputSpan input = article.inInput(span);
        return new TextSpan(input.start(), input.end(), span.in(article.text()));
    }

    private List<Finding> findings() {
        String language = article.language();
        if (language.equals("en") || language.equals("und")) {
            return List.of();
        }
        return List.of(new Finding(
                "not-english",
                Finding.Level.WARNING,
                "the text seems to be in another language than English (" + language
                        + "), which is all that verify understands; what it found is unreliable",
                List.of()));
    }
}
