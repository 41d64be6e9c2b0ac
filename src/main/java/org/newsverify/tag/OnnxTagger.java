package org.newsverify.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.article.Span;

/** The tagger with the network that ships with the program. */
public final class OnnxTagger implements Tagger {

    private static final int BATCH = 8; // windows

    private final OnnxModel model;
    private final Settings settings;
    private final Vocabulary vocabulary;
    private final String id;

    private OnnxTagger(OnnxModel model, Vocabulary vocabulary, String id) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.id = id;
        settings = model.settings();
    }

    /**
     * Loads the network, a few tenths of a second.
     *
     * @throws IllegalStateException if it is missing, damaged or made for another version of the program
     */
    public static OnnxTagger load() {
        byte[] network = resource("attribution.onnx");
        String expected = new String(resource("attribution.onnx.sha256"), StandardCharsets.US_ASCII).substring(0, 64);
        String found = sha256(network);
        if (!found.equals(expected)) {
            throw new IllegalStateException("the model is damaged: its SHA-256 is " + found + ", not " + expected
                    + "; build the program again");
        }
        Vocabulary vocabulary = Vocabulary.read(new String(resource("vocabulary.txt"), StandardCharsets.UTF_8));
        OnnxModel model = new OnnxModel(network);
        return new OnnxTagger(model, vocabulary, model.settings().name() + " (" + found.substring(0, 8) + ")");
    }

    private static byte[] resource(String name) {
        try (InputStream in = OnnxTagger.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name + "; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public Tagging tag(Article article) {
        TaggedText text = TaggedText.of(article, new Words(vocabulary));
        SpanFinder finder = new SpanFinder(settings.crf(), settings.temperature());
        List<Section> sections = Sections.of(text, vocabulary, settings.maxPieces());
        List<Mark> marks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int done = 0;
        while (done < sections.size()) {
            int end = done;
            for (int windows = 0; windows < BATCH && end < sections.size(); end++) {
                windows += sections.get(end).windows().size();
            }
            for (SectionScores scores : read(sections.subList(done, end))) {
                List<WordSpan> spans = finder.find(scores.labels(), scores.paragraphStarts(text));
                for (Link link : new Linker(spans, scores).links()) {
                    links.add(new Link(marks.size() + link.cue(), marks.size() + link.other(), link.probability()));
                }
                for (WordSpan span : spans) {
                    Span place = text.span(scores.from() + span.from(), scores.from() + span.to());
                    marks.add(new Mark(place, span.role(), span.probability()));
                }
            }
            done = end;
        }
        return new Tagging(marks, links);
    }

    private List<SectionScores> read(List<Section> sections) {
        List<Window> windows =
                sections.stream().flatMap(s -> s.windows().stream()).toList();
        List<Scores> scores = new ArrayList<>(windows.size());
        for (int k = 0; k < windows.size(); k += BATCH) {
            scores.addAll(model.run(windows.subList(k, Math.min(k + BATCH, windows.size()))));
        }
        List<SectionScores> all = new ArrayList<>(sections.size());
        int done = 0;
        for (Section section : sections) {
            int end = done + section.windows().size();
            all.add(new SectionScores(section, scores.subList(done, end)));
            done = end;
        }
        return all;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void close() {
        model.close();
    }
}
