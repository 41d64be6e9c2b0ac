package org.newsverify.writer;

import java.io.IOException;
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

/** The samples with the reports of the whole program on them. */
final class SampleReports {

    private SampleReports() {}

    static List<Example> all() throws IOException, UnreadableException {
        try (Stream<Path> files = Files.list(Path.of("samples"));
                Verifier verifier = Verifier.create()) {
            List<Example> all = new ArrayList<>();
            for (Path file :
                    files.filter(name -> !name.endsWith("README.md")).sorted().toList()) {
                Article article = new ArticleReader().read(file.toString(), Files.readAllBytes(file), Optional.empty());
                all.add(new Example(article, verifier.verify(article)));
            }
            return all;
        }
    }
}
