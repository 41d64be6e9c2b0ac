package org.newsverify.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.Article;
import org.newsverify.article.Span;
import org.newsverify.model.Vocabulary;

/** The tagger with the network that ships with the program. */
public final class OnnxTagger implements Tagger {

    private static final int BATCH = 8; // windows

    private final OnnxModel model;
    private final Vocabulary vocabulary;

    private OnnxTagger(OnnxModel model, Vocabulary vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
    }

    /**
     * Loads the network, which takes some tenths of a second.
     *
     * @throws IllegalStateException if it is missing, damaged or made for another version of the program
     */
    public static OnnxTagger load() {
        return new OnnxTagger(OnnxModel.load(), Vocabulary.load());
    }

    @Override
    public Tagging tag(Article article) {
        TaggedText text = TaggedText.of(article, new Words(vocabulary));
        Settings settings = model.settings();
        SpanFinder finder = new SpanFinder(settings.crf(), settings.temperature());
        List<Mark> marks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        new SectionReader(model, vocabulary, BATCH).read(text, scores -> {
            List<WordSpan> spans = finder.find(scores.labels(), scores.paragraphStarts(text));
            for (Link link : new Linker(spans, scores).links()) {
                links.add(new Link(marks.size() + link.cue(), marks.size() + link.other(), link.probability()));
            }
            for (WordSpan span : spans) {
                Span place = text.span(scores.from() + span.from(), scores.from() + span.to());
                marks.add(new Mark(place, span.role(), span.probability()));
            }
            entities.addAll(EntityFinder.find(scores, text));
        });
        return new Tagging(marks, links, entities);
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public void close() {
        model.close();
    }
}
