package org.newsverify.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsverify.Articles;
import org.newsverify.article.CodePoints;
import org.newsverify.article.Span;
import org.newsverify.model.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Java gives each word the label that the same network gives it in training's code: {@code labels.py} writes the file. The
 * committed one is made of the project's own texts; {@code -Dlabels=FILE} reads another.
 */
class LabelsTest {

    @Test
    void labelsAsInTraining() throws IOException {
        Path file = Path.of(System.getProperty("labels", "src/test/resources/org/newsverify/tag/labels.jsonl"));
        int words = 0;
        Vocabulary vocabulary = Vocabulary.load();
        try (Stream<String> lines = Files.lines(file);
                OnnxModel model = OnnxModel.load()) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode expected = JsonMapper.shared().readTree(line);
                String text = expected.get("text").asString();
                List<List<Integer>> found = new ArrayList<>();
                TaggedText tagged = TaggedText.of(Articles.of(text), new Words(vocabulary));
                CodePoints points = CodePoints.of(text);
                new SectionReader(model, vocabulary, 8).read(tagged, scores -> {
                    List<Label> labels = model.settings().crf().best(scores.labels(), scores.paragraphStarts(tagged));
                    for (Label label : labels) {
                        Span span = tagged.words().get(found.size()).span();
                        found.add(List.of(points.before(span.start()), points.before(span.end()), label.ordinal()));
                    }
                });
                List<List<Integer>> wanted = new ArrayList<>();
                for (int k = 0; k < expected.get("labels").size(); k++) {
                    JsonNode span = expected.get("words").get(k);
                    wanted.add(List.of(
                            span.get(0).asInt(),
                            span.get(1).asInt(),
                            expected.get("labels").get(k).asInt()));
                }
                assertThat(found).as(text).isEqualTo(wanted);
                words += found.size();
            }
        }
        assertThat(words).isPositive();
        System.out.println(words + " words with the same label");
    }
}
