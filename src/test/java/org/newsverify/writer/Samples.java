package org.newsverify.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;

/** The samples and the reports on them, with the model that ships. */
final class Samples {

    private Samples() {}

    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        try (Verifier verifier = Verifier.create();
                Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("README.md")).sorted().toList()) {
                Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file), Optional.empty());
                examples.add(new Example(article, verifier.verify(article)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
        return examples;
    }
}
