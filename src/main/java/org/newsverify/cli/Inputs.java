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
import org.newsverify.article.ByteSize;
import org.newsverify.article.UnreadableException;

/** Gets the bytes of the articles that the user names. */
final class Inputs {

    private static final int NEIGHBOURS = 10_000; // files that are looked at for the one that was meant

    /** What a shell gives for a command in place of a file, as in {@code verify <(curl ...)}: a pipe that somebody writes to. */
    private static final List<Path> STREAMS =
            List.of(Path.of("/dev/fd"), Path.of("/dev/stdin"), Path.of("/proc/self/fd"));

    private final InputStream standardInput;
    private final ByteSize longest;

    Inputs(InputStream standardInput, ByteSize longest) {
        this.standardInput = standardInput;
        this.longest = longest;
    }

    /**
     * All bytes of an input. Nothing is unpacked.
     *
     * @throws UnreadableException if it cannot be opened or read, or is too long; a file that is too long is not read
     */
    byte[] read(Input input) throws UnreadableException {
        String name = input.name();
        try {
            if (input.isStandardInput()) {
                return atMost(standardInput);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableException(
                        "is a folder without articles (.txt, .html, .md, .json); name the files or use --input-format");
            }
            if (Files.exists(path)
                    && !Files.isRegularFile(path)
                    && STREAMS.stream().noneMatch(path::startsWith)) {
                throw new UnreadableException(
                        "is a pipe or a device, not a file; give it as standard input: verify - < "
                                + name); // opening a pipe would wait until somebody writes to it
            }
            try (InputStream in = Files.newInputStream(path)) {
                if (Files.isRegularFile(path) && Files.size(path) > longest.bytes()) {
                    throw tooLong();
                }
                return atMost(in);
            }
        } catch (InvalidPathException e) {
            throw new UnreadableException("not a file name here; check the name and the locale");
        } catch (IOException e) {
            throw new UnreadableException(problem(Path.of(name), e));
        }
    }

    /** What a stream holds, which may never end. */
    private byte[] atMost(InputStream in) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(longest.bytes() + 1);
        if (bytes.length > longest.bytes()) {
            throw tooLong();
        }
        return bytes;
    }

    private UnreadableException tooLong() {
        return new UnreadableException("is larger than " + longest + "; give one article a file, or raise --max-size");
    }

    /** Why a file could not be opened or read, and what to do. */
    static String problem(Path file, IOException e) {
        if (e instanceof NoSuchFileException && Files.isSymbolicLink(file)) {
            return "is a link to what is not there; check where it leads";
        }
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
