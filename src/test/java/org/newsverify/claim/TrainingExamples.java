package org.newsverify.claim;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.InputSpan;
import org.newsverify.article.Span;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Attributor;
import org.newsverify.response.Answer;
import org.newsverify.response.AnswerFinder;
import org.newsverify.response.Answers;
import org.newsverify.source.Resolution;
import org.newsverify.source.Source;
import org.newsverify.source.SourceResolver;
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

/**
 * Prints what {@code src/training/answers.py} learns from: the features of every attribution, and of every statement that an
 * attribution or answer may be to. Arguments: a text file for each article, behind {@code --} for its marked responses
 * {@code act start end}, in code points, with commas between.
 *
 * <p>Lines: {@code denial FILE START END features} and {@code target FILE ACT START END TARGET-START TARGET-END features}, parted by
 * tabs.
 */
final class TrainingExamples {

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final AnswerFinder answerFinder = new AnswerFinder();
    private final SourceResolver resolver = new SourceResolver();

    private TrainingExamples() {}

    public static void main(String[] files) throws Exception {
        try (OnnxTagger tagger = OnnxTagger.load()) {
            TrainingExamples examples = new TrainingExamples();
            for (String file : files) {
                examples.print(file, tagger);
            }
            examples.out.flush();
        }
    }

    private void print(String file, Tagger tagger) throws IOException {
        Article article;
        try {
            article = new ArticleReader().read(file, Files.readAllBytes(Path.of(file)), Optional.empty());
        } catch (org.newsverify.article.UnreadableException e) {
            throw new IOException(file, e);
        }
        Tagging tagging = tagger.tag(article);
        List<Attribution> attributions = new Attributor().attribute(article, tagging);
        Answers answers = answerFinder.find(article, attributions);
        Resolution resolution = resolver.resolve(article, attributions, tagging.entities(), answers.speakers());
        Reading reading = new Reading(article, resolution, answers);
        DenialFeatures denials = new DenialFeatures(reading);
        TargetFeatures targets = new TargetFeatures(reading);
        List<Answer> all = new ArrayList<>(answers.answers());
        for (int k = 0; k < attributions.size(); k++) {
            Attribution attribution = attributions.get(k);
            Span key = (attribution.cue().isEmpty() ? attribution.content() : attribution.cue()).get(0);
            line("denial", file, place(article, key), text(denials.of(k)));
            int number = k;
            boolean told = answers.answers().stream()
                    .anyMatch(answer -> answer.attribution().equals(OptionalInt.of(number)));
            if (!told && !attribution.content().isEmpty()) {
                Span span = Stream.of(
                                attribution.sources(),
                                attribution.cue(),
                                attribution.content().subList(0, 1))
                        .flatMap(List::stream)
                        .reduce(Span::cover)
                        .orElseThrow();
                all.add(new Answer(
                        Act.DENY, span, key, attribution.sources(), attribution.content(), OptionalInt.of(k)));
            }
        }
        for (Answer answer : all) {
            Set<Source> by = new LinkedHashSet<>();
            answer.by().forEach(span -> by.addAll(resolution.at(span)));
            targets.of(answer, by, false)
                    .forEach((statement, features) -> line(
                            "target",
                            file,
                            answer.act().name(),
                            place(article, answer.span()),
                            place(article, statement.spans.get(0)),
                            text(features)));
        }
    }

    private void line(String... fields) {
        out.println(String.join("\t", fields));
    }

    private static String place(Article article, Span span) {
        InputSpan input = article.inInput(span);
        return input.start() + "\t" + input.end();
    }

    private static String text(Map<String, Double> features) {
        return features.entrySet().stream()
                .map(feature -> feature.getKey() + "=" + feature.getValue())
                .collect(Collectors.joining(" "));
    }
}
