package org.newsverify.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.FeedReader.Count;
import org.newsverify.meaning.Meaning;

/** The fact-checks of a feed, to be searched by words (BM25) and, if there are not too many of them, by meaning. */
public final class FeedIndex implements AutoCloseable {

    private static final int CANDIDATES =
            10; // by words, and as many by meaning: each costs the model some milliseconds
    private static final int NEIGHBOURS =
            100; // that are looked for by meaning: the more, the surer the nearest are among them

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Count count;
    private final Meaning meaning;
    private final boolean vectors;
    private final Optional<TemporaryFolder> temporary;
    private final Words words = new Words();

    FeedIndex(DirectoryReader reader, Count count, Meaning meaning, Optional<TemporaryFolder> temporary) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.count = count;
        this.meaning = meaning;
        this.vectors = FieldInfos.getMergedFieldInfos(reader).hasVectorValues();
        this.temporary = temporary;
    }

    /**
     * The index of a feed: from the folder {@code FEED.index} beside it, or made anew there if it is of another feed or model. Where
     * nothing can be written it lies in a temporary folder until it is closed.
     *
     * @param progress is told how many items there are if an index has to be made; what it returns is run for each that is done
     * @throws UnreadableException if it is no feed
     */
    public static FeedIndex open(Path feed, Meaning meaning, IntFunction<Runnable> progress)
            throws IOException, UnreadableException {
        IndexStore store = new IndexStore(feed, meaning);
        Optional<FeedIndex> existing = store.existing();
        return existing.isPresent() ? existing.get() : store.make(progress);
    }

    /** How many fact-checks the feed has. */
    public int items() {
        return count.items();
    }

    /** How many items of the feed could not be read as fact-checks. */
    public int broken() {
        return count.broken();
    }

    /** The fact-checks that a claim may be about, each once: those with its words, then those near its meaning, best first. */
    List<FactCheck> candidates(String claim) throws IOException {
        Set<FactCheck> found = new LinkedHashSet<>();
        add(byWords(claim), found);
        if (vectors) {
            add(new KnnFloatVectorQuery(IndexFields.VECTOR, meaning.vector(claim), NEIGHBOURS), found);
        }
        return List.copyOf(found);
    }

    private Query byWords(String claim) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.of(claim)
                .keySet()
                .forEach(word ->
                        query.add(new TermQuery(new Term(IndexFields.CLAIM, word)), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private void add(Query query, Set<FactCheck> found) throws IOException {
        for (ScoreDoc hit : searcher.search(query, CANDIDATES).scoreDocs) {
            found.add(IndexFields.factCheck(searcher.storedFields().document(hit.doc)));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        temporary.ifPresent(TemporaryFolder::close);
    }
}
