package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.report.Report;
import org.newsverify.writer.OutputFormat;

/** Reports on articles by two threads at once, which has to give what one thread gives. */
public final class Newsroom {

    public static void main(String[] files) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Verifier verifier = Verifier.create()) {
            List<Callable<Report>> tasks = new ArrayList<>();
            List<Report> oneByOne = new ArrayList<>();
            for (String file : files) {
                Article article = new ArticleReader().read(file, Files.readAllBytes(Path.of(file)), Optional.empty());
                Report report = verifier.verify(article);
                report.claims().forEach(claim -> System.out.println(claim.status() + " " + claim.text()));
                System.out.println(OutputFormat.JSONL.writer().write(report, article));
                oneByOne.add(report);
                tasks.add(() -> verifier.verify(article));
            }
            List<Report> atOnce = new ArrayList<>();
            for (Future<Report> report : threads.invokeAll(tasks)) {
                atOnce.add(report.get());
            }
            if (!atOnce.equals(oneByOne)) {
                throw new AssertionError("two threads give other reports than one");
            }
            if (atOnce.isEmpty() || atOnce.stream().anyMatch(report -> report.claims().isEmpty())) {
                throw new AssertionError("a report has no claims");
            }
        } finally {
            threads.shutdown();
        }
    }
}
