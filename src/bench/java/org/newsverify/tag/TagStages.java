package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsverify.bench.Articles;
import org.newsverify.bench.Articles.Steps;
import org.newsverify.model.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** How long all articles take in each part of the tagger: in this package, since its parts are known here only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TagStages {

    private static final int BATCH = 8; // windows, as in OnnxTagger

    private final Vocabulary vocabulary = Vocabulary.load();
    private final OnnxModel model = OnnxModel.load();
    private final List<Read> read = new ArrayList<>();

    private record Read(TaggedText text, List<SectionScores> scores) {}

    /** Runs the network once, for what is made of its scores. */
    @Setup(Level.Trial)
    public void read(Articles articles) {
        for (Steps a : articles.steps()) {
            TaggedText text = TaggedText.of(a.article(), new Words(vocabulary));
            List<SectionScores> scores = new ArrayList<>();
            new SectionReader(model, vocabulary, BATCH).read(text, scores::add);
            read.add(new Read(text, scores));
        }
    }

    @Benchmark
    public void words(Articles articles, Blackhole sink) {
        for (Steps a : articles.steps()) {
            sink.consume(TaggedText.of(a.article(), new Words(vocabulary)));
        }
    }

    @Benchmark
    public void network(Blackhole sink) {
        for (Read a : read) {
            new SectionReader(model, vocabulary, BATCH).read(a.text(), sink::consume);
        }
    }

    @Benchmark
    public void spans(Blackhole sink) {
        Settings settings = model.settings();
        SpanFinder finder = new SpanFinder(settings.crf(), settings.temperature());
        for (Read a : read) {
            for (SectionScores scores : a.scores()) {
                List<WordSpan> spans = finder.find(scores.labels(), scores.paragraphStarts(a.text()));
                sink.consume(new Linker(spans, scores).links());
                sink.consume(EntityFinder.find(scores, a.text()));
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        model.close();
    }
}
