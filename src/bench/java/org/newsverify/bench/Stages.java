package org.newsverify.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;
import org.newsverify.attribution.Attributor;
import org.newsverify.bench.Articles.Steps;
import org.newsverify.claim.ClaimFinder;
import org.newsverify.finding.Findings;
import org.newsverify.report.ReportBuilder;
import org.newsverify.response.AnswerFinder;
import org.newsverify.source.SourceResolver;
import org.newsverify.writer.OutputFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long all articles take in each stage around the network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {

    private final Attributor attributor = new Attributor();
    private final AnswerFinder answerFinder = new AnswerFinder();
    private final SourceResolver resolver = new SourceResolver();
    private final ClaimFinder claimFinder = new ClaimFinder();

    /** A form of the report; JMH takes each in turn. */
    @State(Scope.Benchmark)
    public static class Form {
        @Param
        public OutputFormat form = OutputFormat.TEXT;
    }

    @Benchmark
    public void article(Articles articles, Blackhole sink) throws UnreadableException {
        for (Steps a : articles.steps()) {
            sink.consume(new ArticleReader().read(a.file(), a.bytes(), Optional.empty()));
        }
    }

    @Benchmark
    public void attribution(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(attributor.attribute(a.article(), a.tagging()));
        }
    }

    @Benchmark
    public void response(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(answerFinder.find(a.article(), a.attributions()));
        }
    }

    @Benchmark
    public void source(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(resolver.resolve(
                    a.article(),
                    a.attributions(),
                    a.tagging().entities(),
                    a.answers().speakers()));
        }
    }

    @Benchmark
    public void claim(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(claimFinder.find(a.article(), a.resolution(), a.answers()));
        }
    }

    @Benchmark
    public void report(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(ReportBuilder.build(Articles.TOOL, a.article(), a.resolution(), a.claims()));
        }
    }

    @Benchmark
    public void finding(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(Findings.of(a.report()));
        }
    }

    @Benchmark
    public void writer(Articles articles, Form form, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(form.form.writer().document(a.report(), a.article()));
        }
    }
}
