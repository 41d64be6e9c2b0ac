package org.newsverify.check;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.FeedReader.Count;
import org.newsverify.meaning.Meaning;

/** Finds the index of a feed where an earlier run has left it, or has it made. */
final class IndexStore {

    private final Path feed;
    private final Meaning meaning;
    private final IndexKey key;
    private final IndexPlace place;

    IndexStore(Path feed, Meaning meaning) throws IOException {
        this.feed = feed;
        this.meaning = meaning;
        this.key = IndexKey.of(feed, meaning.id());
        this.place = IndexPlace.beside(feed);
    }

    /** The index that is there; empty if there is none, or it is damaged, or of another feed, model or version. */
    Optional<FeedIndex> existing() {
        try {
            return Files.isDirectory(place.index()) ? read(place.index(), Optional.empty()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Makes the index, beside the feed or else in a temporary folder. */
    FeedIndex make(IntFunction<Runnable> progress) throws IOException, UnreadableException {
        Count count = FeedReader.read(feed, factCheck -> {}); // so that what is no feed leaves nothing behind
        Runnable step = progress.apply(count.items());
        Optional<IndexWriter> beside = beside();
        if (beside.isPresent()) {
            IndexBuilder.write(beside.get(), feed, key, count, meaning, step);
            place.commit();
            return read(place.index(), Optional.empty()).orElseThrow();
        }
        TemporaryFolder folder = new TemporaryFolder();
        try {
            IndexBuilder.write(IndexBuilder.writer(folder.path()), feed, key, count, meaning, step);
            return read(folder.path(), Optional.of(folder)).orElseThrow();
        } catch (IOException | UnreadableException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Empty if nothing can be written there, another run is at it, or what is there is no index. */
    private Optional<IndexWriter> beside() throws IOException {
        try {
            return place.isFree() ? Optional.of(IndexBuilder.writer(place.draft())) : Optional.empty();
        } catch (FileSystemException | LockObtainFailedException e) {
            return Optional.empty();
        }
    }

    private Optional<FeedIndex> read(Path folder, Optional<TemporaryFolder> temporary) throws IOException {
        // not mapped into memory: a file that is cut short meanwhile is an error then, and not the end of the JVM
        DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(folder));
        try {
            Optional<Count> count = key.count(reader.getIndexCommit().getUserData());
            if (count.isPresent()) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return Optional.of(new FeedIndex(reader, count.get(), meaning, temporary));
            }
        } catch (IOException | IllegalArgumentException e) {
            reader.close();
            throw e;
        }
        reader.close();
        return Optional.empty();
    }
}
