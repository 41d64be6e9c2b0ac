package org.newsverify.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Metadata;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.claim.Claim;
import org.newsverify.claim.Claims;
import org.newsverify.claim.Response;
import org.newsverify.source.Resolution;
import org.newsverify.source.Source;
import org.newsverify.source.Sourced;

/** Makes the report on one article: numbers what was found, and leads its spans back to the input. */
public final class ReportBuilder {

    private final Article article;
    private final Claims claims;
    private final Map<Source, String> ids = new LinkedHashMap<>();
    private final List<ReportAttribution> attributions = new ArrayList<>();

    private ReportBuilder(Article article, Claims claims) {
        this.article = article;
        this.claims = claims;
    }

    /** The report on an article, without findings, given its attributions in the order of the text, and who is behind them. */
    public static Report build(Report.Tool tool, Article article, Resolution resolution, Claims claims) {
        ReportBuilder builder = new ReportBuilder(article, claims);
        Set<Source> used = used(resolution, claims);
        List<Source> named =
                resolution.sources().stream().filter(used::contains).toList();
        named.forEach(source -> builder.ids.put(source, "s" + (builder.ids.size() + 1)));
        resolution.attributions().forEach(builder::add);
        List<ReportSource> sources = named.stream().map(builder::source).toList();
        return new Report(
                tool, builder.head(), sources, builder.attributions, builder.claims(), builder.responses(), List.of());
    }

    /** Those of whom there is anything to say: who speaks, passes words on, or answers. */
    private static Set<Source> used(Resolution resolution, Claims claims) {
        Set<Source> used = new HashSet<>();
        for (Sourced sourced : resolution.attributions()) {
            used.addAll(sourced.sources());
            used.addAll(sourced.chain());
        }
        claims.responses().forEach(response -> used.add(response.by()));
        return used;
    }

    private ReportArticle head() {
        Metadata metadata = article.metadata();
        return new ReportArticle(
                article.file(),
                metadata.title().or(this::heading),
                metadata.outlet(),
                metadata.byline(),
                metadata.published(),
                article.language(),
                article.words(),
                article.origin().sha256(),
                article.origin().replacements());
    }

    /** The heading at the top of a text that has no title in its markup. */
    private Optional<String> heading() {
        return article.blocks().stream()
                .findFirst()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> block.span().in(article.text()));
    }

    private void add(Sourced sourced) {
        int number = attributions.size();
        Attribution found = sourced.attribution();
        attributions.add(new ReportAttribution(
                attribution(number),
                sourced.sources().stream().map(this::id).toList(),
                sourced.chain().stream().map(this::id).toList(),
                claims.acts().get(number),
                found.style(),
                claims.certainties().get(number),
                spans(found.sources()),
                spans(found.cue()),
                spans(found.content()),
                spans(sourced.scope()),
                rounded(found.confidence())));
    }

    private List<ReportClaim> claims() {
        List<ReportClaim> all = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            all.add(new ReportClaim(
                    claim(all.size()),
                    claim.text(),
                    spans(claim.spans()),
                    claim.attributions().stream()
                            .map(ReportBuilder::attribution)
                            .toList(),
                    claim.certainty(),
                    claim.status(),
                    claim.responses().stream().map(ReportBuilder::response).toList()));
        }
        return all;
    }

    private List<ReportResponse> responses() {
        List<ReportResponse> all = new ArrayList<>();
        for (Response response : claims.responses()) {
            all.add(new ReportResponse(
                    response(all.size()),
                    response.act(),
                    List.of(id(response.by())),
                    span(response.span()),
                    response.attribution().stream()
                            .mapToObj(ReportBuilder::attribution)
                            .findFirst(),
                    response.targets().stream().map(ReportBuilder::claim).toList(),
                    response.report(),
                    rounded(response.confidence())));
        }
        return all;
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    private static String attribution(int number) {
        return "a" + (number + 1);
    }

    private static String claim(int number) {
        return "c" + (number + 1);
    }

    private static String response(int number) {
        return "r" + (number + 1);
    }

    private String id(Source source) {
        return Objects.requireNonNull(ids.get(source), source.name());
    }

    private ReportSource source(Source source) {
        return new ReportSource(
                id(source),
                source.name(),
                source.named(),
                source.kind(),
                source.role(),
                source.affiliation(),
                source.count(),
                spans(source.mentions()),
                spans(source.basis()));
    }

    private List<TextSpan> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private TextSpan span(Span span) {
        InputSpan input = article.inInput(span);
        return new TextSpan(input.start(), input.end(), span.in(article.text()));
    }
}
