package org.newsverify;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsverify.article.Article;
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
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

/**
 * The pipeline: an article in, a report out. Safe for use by several threads, and meant to be: they share the model.
 *
 * <pre>{@code
 * try (Verifier verifier = Verifier.create()) {
 *     Article article = new ArticleReader().read("a.html", Files.readAllBytes(Path.of("a.html")), Optional.empty());
 *     Report report = verifier.verify(article);
 *     report.claims().forEach(claim -> System.out.println(claim.status() + " " + claim.text()));
 *     System.out.println(OutputFormat.HTML.writer().write(report, article));
 * }
 * }</pre>
 */
public final class Verifier implements AutoCloseable {

    private final Model model;
    private final Attributor attributor;
    private final AnswerFinder answerFinder;
    private final SourceResolver resolver;
    private final ClaimFinder claimFinder;

    /** A pipeline with the model that ships with the program, which is loaded for the first article. */
    public static Verifier create() {
        return new Verifier(OnnxTagger::load);
    }

    /** A pipeline with this tagger, which is asked for at the first article and closed with this. */
    public Verifier(Supplier<Tagger> tagger) {
        this.model = new Model(tagger);
        this.attributor = new Attributor();
        this.answerFinder = new AnswerFinder();
        this.resolver = new SourceResolver();
        this.claimFinder = new ClaimFinder();
    }

    /** The version of this program. */
    public static String version() {
        return Optional.ofNullable(Verifier.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** What names the model in reports, such as {@code attribution-2 (3f2a9c01)}. Loads it. */
    public String model() {
        return model.get().id();
    }

    /** Reports on one article. */
    public Report verify(Article article) {
        Tagging tagging = model.get().tag(article);
        List<Attribution> attributions = attributor.attribute(article, tagging);
        Answers answers = answerFinder.find(article, attributions);
        Resolution resolution = resolver.resolve(article, attributions, tagging.entities(), answers.speakers());
        Claims claims = claimFinder.find(article, resolution, answers);
        Report.Tool tool = new Report.Tool("verify", version(), model());
        Report report = ReportBuilder.build(tool, article, resolution, claims);
        return report.with(Findings.of(report));
    }

    /** Frees the model. */
    @Override
    public void close() {
        model.close();
    }
}
