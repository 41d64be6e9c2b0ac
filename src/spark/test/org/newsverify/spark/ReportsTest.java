package org.newsverify.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.newsverify.Verifier;
import org.newsverify.article.Article;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

class ReportsTest {

    @Test
    void anArticleOverWhichTheProgramFailsIsARowWithAnError() {
        byte[] text = "The mill reopens in spring.".getBytes(StandardCharsets.UTF_8);
        try (Verifier verifier = new Verifier(BrokenTagger::new)) {
            Row row = new Reports(null).row(verifier, RowFactory.create("mill.txt", text));
            assertThat(row.getString(0)).isEqualTo("mill.txt");
            assertThat(row.isNullAt(1)).isTrue();
            assertThat(row.getString(2)).startsWith("internal error: ").contains("broken model");
        }
    }

    private static final class BrokenTagger implements Tagger {

        @Override
        public Tagging tag(Article article) {
            throw new IllegalStateException("broken model");
        }

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public void close() {}
    }
}
