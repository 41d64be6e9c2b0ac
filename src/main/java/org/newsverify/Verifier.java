package org.newsverify;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
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
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

/** The pipeline: bytes in, a report out. */
public final class Verifier {

    private final ArticleReader reader;
    private final Supplier<Tagger> tagger;
    private final Attributor attributor;
    private final AnswerFinder answerFinder;
    private final SourceResolver resolver;
    private final ClaimFinder claimFinder;

    /** A pipeline that begins with this reader and this tagger. The tagger is asked for when the first article has been read. */
    public Verifier(ArticleReader reader, Supplier<Tagger> tagger) {
        this.reader = reader;
        this.tagger = tagger;
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

    /**
     * Reports on one article.
     *
     * @param file how the user named it; {@code -} for standard input
     * @param format empty to tell it by the name and the content
     * @throws UnreadableException if the bytes hold no article
     */
    public Report verify(String file, byte[] bytes, Optional<Format> format) throws UnreadableException {
        Article article = reader.read(file, bytes, format);
        Tagger model = tagger.get();
        Tagging tagging = model.tag(article);
        List<Attribution> attributions = attributor.attribute(article, tagging);
        Answers answers = answerFinder.find(article, attributions);
        Resolution resolution = resolver.resolve(article, attributions, tagging.entities(), answers.speakers());
        Claims claims = claimFinder.find(article, resolution, answers);
        Report.Tool tool = new Report.Tool("verify", version(), model.id());
        Report report = ReportBuilder.build(tool, article, resolution, claims);
        return report.with(Findings.of(report));
    }
}
