package org.newsverify.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagging;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles of a folder, each as it is after every stage. */
@State(Scope.Benchmark)
public class Articles {

    static final Report.Tool TOOL = new Report.Tool("verify", "", "");

    @Param("target/bench/articles")
    public String folder = "";

    private List<Steps> steps = List.of();

    /** An article on its way through the program. */
    public record Steps(
            String file,
            byte[] bytes,
            Article article,
            Tagging tagging,
            List<Attribution> attributions,
            Answers answers,
            Resolution resolution,
            Claims claims,
            Report report) {}

    /** Takes all articles through all stages. */
    @Setup(Level.Trial)
    public void read() throws IOException, UnreadableException {
        List<Steps> read = new ArrayList<>();
        try (OnnxTagger tagger = OnnxTagger.load();
                Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                read.add(read(file, tagger));
            }
        }
        if (read.isEmpty()) {
            throw new IllegalStateException("no articles in " + folder);
        }
        steps = read;
    }

    private static Steps read(Path file, OnnxTagger tagger) throws IOException, UnreadableException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Article article = new ArticleReader().read(name, bytes, Optional.empty());
        Tagging tagging = tagger.tag(article);
        List<Attribution> attributions = new Attributor().attribute(article, tagging);
        Answers answers = new AnswerFinder().find(article, attributions);
        Resolution resolution =
                new SourceResolver().resolve(article, attributions, tagging.entities(), answers.speakers());
        Claims claims = new ClaimFinder().find(article, resolution, answers);
        Report report = ReportBuilder.build(TOOL, article, resolution, claims);
        return new Steps(
                name,
                bytes,
                article,
                tagging,
                attributions,
                answers,
                resolution,
                claims,
                report.with(Findings.of(report)));
    }

    /** One for each article, in the order of their names. */
    public List<Steps> steps() {
        return steps;
    }
}
