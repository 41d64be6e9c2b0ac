package org.newsverify.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.NIOFSDirectory;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.FeedReader.Count;
import org.newsverify.meaning.Meaning;

/** Makes the index of a feed. */
final class IndexBuilder {

    /**
     * Feeds of more items are searched by words alone. A vector takes milliseconds: of 50,000 items some minutes, once; of 500,000 half
     * an hour, and a GiB of disk, for the few matches that share no word with the claim.
     */
    static final int MOST_VECTORS = 50_000;

    private static final int BATCH = 256; // items whose vectors are made at once, on all processors
    private static final double BUFFER = 256; // MB, which hold all vectors: their graph is made once

    private final Meaning meaning;
    private final boolean vectors;
    private final Runnable progress;
    private final IndexWriter writer;
    private final List<FactCheck> batch = new ArrayList<>();

    private IndexBuilder(IndexWriter writer, Meaning meaning, boolean vectors, Runnable progress) {
        this.writer = writer;
        this.meaning = meaning;
        this.vectors = vectors;
        this.progress = progress;
    }

    /** What writes an index into a folder in place of any that is there. */
    static IndexWriter writer(Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new Words().analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCommitOnClose(false) // what is not whole is no index
                .setRAMBufferSizeMB(BUFFER)
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE); // even the largest feeds make few files, the same each time
        return new IndexWriter(new NIOFSDirectory(folder), config);
    }

    /**
     * Writes a feed into an index, and closes it.
     *
     * @param count what the feed holds
     * @param progress is run for each item that is done
     */
    static void write(IndexWriter writer, Path feed, IndexKey key, Count count, Meaning meaning, Runnable progress)
            throws IOException, UnreadableException {
        try (writer) {
            boolean vectors = count.items() <= MOST_VECTORS;
            IndexBuilder builder = new IndexBuilder(writer, meaning, vectors, progress);
            FeedReader.read(feed, builder::take);
            builder.writeBatch();
            writer.setLiveCommitData(key.with(count).entrySet());
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(FactCheck factCheck) {
        batch.add(factCheck);
        if (batch.size() == BATCH) {
            writeBatch();
        }
    }

    private void writeBatch() {
        Stream<FactCheck> items = vectors ? batch.parallelStream() : batch.stream();
        for (Document document : items.map(this::document).toList()) {
            try {
                writer.addDocument(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.run();
        }
        batch.clear();
    }

    private Document document(FactCheck factCheck) {
        return IndexFields.document(
                factCheck, vectors ? Optional.of(meaning.vector(factCheck.claimReviewed())) : Optional.empty());
    }
}
