package org.newsverify.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;

/** Gets the bytes of the articles that the user names. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * All bytes of an input; of one that is too long, one byte more than is allowed.
     *
     * @throws UnreadableException if it cannot be opened or read
     */
    byte[] read(String name) throws UnreadableException {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return standardInput.readNBytes(ArticleReader.MAX_BYTES + 1);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableException("is a folder; name the articles in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(ArticleReader.MAX_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableException("no such file; check the name");
        } catch (AccessDeniedException e) {
            throw new UnreadableException("permission denied; check who may read it");
        } catch (InvalidPathException e) {
            throw new UnreadableException("not a file name here; check the name and the locale");
        } catch (IOException e) {
            throw new UnreadableException("cannot be read (" + e.getMessage() + "); check the disk and try again");
        }
    }
}
