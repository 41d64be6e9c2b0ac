package org.newsverify.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newsverify.article.ArticleReader;

/** Reads articles: rows of a name, empty if it has none, and of its bytes, null if there are none or too many. */
final class Articles {

    private static final String BYTES = "binary"; // of a string its UTF-8

    private final SparkSession spark;

    Articles(SparkSession spark) {
        this.spark = spark;
    }

    /** A file an article, below a folder in any depth. They are called as verify calls them: {@code in/deep/a.txt} for the folder {@code in}. */
    Dataset<Row> ofFiles(String input) throws IOException {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(input);
        Column name = name(input, files.col("path"));
        Column fits = files.col("length").leq(ArticleReader.MAX_BYTES);
        // a file is opened only where its content is asked for: one that memory does not hold would fail the task
        Dataset<Row> large = files.where(not(fits)).select(name, lit(null).cast(BYTES));
        return files.where(fits).select(name, files.col("content")).union(large);
    }

    private Column name(String input, Column path) throws IOException {
        Path given = new Path(input);
        Column whole = lit(given.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .makeQualified(given)
                .toString());
        Column below = path.substr(length(whole).plus(1), length(path));
        // a pattern is not the beginning of what it matches
        return when(path.startsWith(whole), concat(lit(given.toString()), below))
                .otherwise(path);
    }

    /** A row an article. */
    Dataset<Row> ofParquet(String input, String name, String text) {
        return columns(spark.read().parquet(input), name, text);
    }

    /** A line an article; one that is no JSON is an article without name and text. */
    Dataset<Row> ofJson(String input, String name, String text) {
        // told, since Spark would read all lines to find it out
        StructType fields = new StructType().add(name, DataTypes.StringType).add(text, DataTypes.StringType);
        return columns(spark.read().schema(fields).json(input), name, text);
    }

    private static Dataset<Row> columns(Dataset<Row> rows, String name, String text) {
        return rows.select(
                coalesce(rows.col(name).cast(DataTypes.StringType), lit("")),
                rows.col(text).cast(BYTES));
    }
}
