package org.newsverify.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;

/**
 * Where the index of a feed lies: in a folder beside it. A new one is made in a folder of another name, which becomes the index when it
 * is whole; what a run that was stopped has left there is overwritten.
 */
record IndexPlace(Path index, Path draft) {

    /** The files of a Lucene index, and no others. */
    private static final Pattern FILE = Pattern.compile(IndexFileNames.CODEC_FILE_PATTERN.pattern()
            + "|(pending_)?segments_[a-z0-9]+|" + IndexWriter.WRITE_LOCK_NAME);

    static IndexPlace beside(Path feed) {
        return new IndexPlace(sibling(feed, ".index"), sibling(feed, ".index.part"));
    }

    private static Path sibling(Path feed, String ending) {
        return feed.resolveSibling(feed.getFileName() + ending);
    }

    /** Puts the draft into the index's place. */
    void commit() throws IOException {
        delete(index);
        Files.move(draft, index);
    }

    /** Whether both folders are there for an index, or not there at all: nothing else is ever overwritten. */
    boolean isFree() throws IOException {
        return isFree(index) && isFree(draft);
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && files(folder).stream()
                        .allMatch(file ->
                                FILE.matcher(String.valueOf(file.getFileName())).matches()
                                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** Takes an index away; nothing if there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
