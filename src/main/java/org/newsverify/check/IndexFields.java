package org.newsverify.check;

import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;

/** How a fact-check is put into an index, and read from it. */
final class IndexFields {

    static final String CLAIM = "claim";
    static final String VECTOR = "vector";

    private static final String URL = "url";
    private static final String CLAIMANT = "claimant";
    private static final String RATING = "rating";
    private static final String PUBLISHER = "publisher";
    private static final String PUBLISHED = "published";

    private IndexFields() {}

    static Document document(FactCheck factCheck, Optional<float[]> vector) {
        Document document = new Document();
        document.add(new TextField(CLAIM, factCheck.claimReviewed(), Field.Store.YES));
        document.add(new StoredField(URL, factCheck.url()));
        store(document, CLAIMANT, factCheck.claimant());
        store(document, RATING, factCheck.rating());
        store(document, PUBLISHER, factCheck.publisher());
        store(document, PUBLISHED, factCheck.published());
        vector.ifPresent(
                unit -> document.add(new KnnFloatVectorField(VECTOR, unit, VectorSimilarityFunction.DOT_PRODUCT)));
        return document;
    }

    private static void store(Document document, String name, Optional<String> value) {
        value.ifPresent(present -> document.add(new StoredField(name, present)));
    }

    static FactCheck factCheck(Document document) {
        return new FactCheck(
                document.get(URL),
                document.get(CLAIM),
                Optional.ofNullable(document.get(CLAIMANT)),
                Optional.ofNullable(document.get(RATING)),
                Optional.ofNullable(document.get(PUBLISHER)),
                Optional.ofNullable(document.get(PUBLISHED)));
    }
}
