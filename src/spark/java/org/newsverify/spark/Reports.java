package org.newsverify.spark;

import java.io.Serial;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;
import org.newsverify.writer.OutputFormat;

/**
 * Makes a row of each article of a partition: its name, and its report or why there is none. What is wrong with an article is told in
 * its row and stops no other; what is wrong with the machine, such as a model that cannot be loaded, fails the task.
 */
final class Reports implements MapPartitionsFunction<Row, Row> {

    /** {@code report} is a line of {@code verify --format jsonl} without its line break; {@code error} is null if there is one. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("report", DataTypes.StringType)
            .add("error", DataTypes.StringType);

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Format format;

    /** {@code format} is that of all articles; null to tell each one's by its name and content. */
    Reports(@Nullable Format format) {
        this.format = format;
    }

    /** Takes rows as {@link Articles} gives them. */
    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        Verifier verifier = ExecutorVerifier.get();
        // the tagger reads the parts of an article in parallel: within this pool, which has what Spark gives a task
        ForkJoinPool core = new ForkJoinPool(1);
        TaskCompletionListener end = context -> core.shutdownNow();
        TaskContext.get().addTaskCompletionListener(end);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, 0), false)
                .map(article -> core.submit(() -> row(verifier, article)).join())
                .iterator();
    }

    /** The row of one article. */
    Row row(Verifier verifier, Row article) {
        String file = article.getString(0);
        if (article.isNullAt(1)) {
            return RowFactory.create(file, null, "has no text, or more than 10 MiB; give one article a row or file");
        }
        byte[] bytes = article.getAs(1);
        try {
            return RowFactory.create(file, report(verifier, file, bytes), null);
        } catch (UnreadableException e) {
            return RowFactory.create(file, null, e.getMessage());
        } catch (RuntimeException e) {
            return RowFactory.create(file, null, "internal error: " + e + "; please report it with the article");
        }
    }

    private String report(Verifier verifier, String file, byte[] bytes) throws UnreadableException {
        Article article = new ArticleReader().read(file, bytes, Optional.ofNullable(format));
        return OutputFormat.JSONL
                .writer()
                .document(verifier.verify(article), article)
                .stripTrailing();
    }
}
