package org.newsverify.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;

/** Gets the bytes of the articles that the user names. */
final class Inputs {

    private static final int NEIGHBOURS = 10_000; // files that are looked at for the one that was meant

    private final InputStream standardInput;

    Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * All bytes of an input; of one that is too long, one byte more than is allowed.
     *
     * @throws UnreadableException if it cannot be opened or read
     */
    byte[] read(Input input) throws UnreadableException {
        String name = input.name();
        try {
            if (input.isStandardInput()) {
                return standardInput.readNBytes(ArticleReader.MAX_BYTES + 1);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableException(
                        "is a folder without articles (.txt, .html, .md, .json); name the files or use --input-format");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(ArticleReader.MAX_BYTES + 1);
            }
        } catch (InvalidPathException e) {
            throw new UnreadableException("not a file name here; check the name and the locale");
        } catch (IOException e) {
            throw new UnreadableException(problem(Path.of(name), e));
        }
    }

    /** Why a file could not be opened or read, and what to do. */
    static String problem(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file; " + advice(file);
        }
        return e instanceof AccessDeniedException
                ? "permission denied; check who may read it"
                : "cannot be read (" + e.getMessage() + "); check the disk and try again";
    }

    /** A file beside it with nearly that name, if there is one. */
    private static String advice(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || missing.getFileName() == null) {
            return "check the name";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(NEIGHBOURS)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
            return Hints.nearest(missing.getFileName().toString(), names)
                    .map(near -> "did you mean " + missing.resolveSibling(near) + "?")
                    .orElse("check the name");
        } catch (IOException e) {
            return "check the name";
        }
    }
}
