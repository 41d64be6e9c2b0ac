package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.newsverify.article.Format;
import org.newsverify.article.UnreadableException;

/**
 * The inputs that arguments name: files as they are, of a folder all articles below it, of a glob all files that match. Within a
 * folder or glob they are in the order of their names; links to folders are not followed, hidden files left out. An argument that
 * names nothing stands for itself: reading it will tell what is wrong.
 */
final class InputNames {

    private static final String WILD = "*?[{";

    private InputNames() {}

    static List<Input> expand(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            List<Input> found = argument.equals(Input.STANDARD_INPUT) ? List.of() : find(argument);
            inputs.addAll(found.isEmpty() ? List.of(Input.named(argument)) : found);
        }
        return inputs;
    }

    private static List<Input> find(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return below(path, InputNames::isArticle);
            }
            return Files.exists(path) ? List.of() : matching(argument);
        } catch (InvalidPathException e) { // as * is on Windows
            return matching(argument);
        }
    }

    /** An article by its name, whatever is in it. */
    private static boolean isArticle(Path file) {
        try {
            return Format.ofFileName(file.toString()).isPresent();
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static List<Input> matching(String glob) {
        int wild = 0;
        while (wild < glob.length() && WILD.indexOf(glob.charAt(wild)) < 0) {
            wild++;
        }
        if (wild == glob.length()) {
            return List.of();
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return below(Path.of(glob.substring(0, glob.lastIndexOf('/', wild) + 1)), matcher::matches);
        } catch (PatternSyntaxException | InvalidPathException e) {
            return List.of();
        }
    }

    private static List<Input> below(Path folder, Predicate<Path> wanted) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                    boolean hidden = !at.equals(folder) && isHidden(at);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && wanted.test(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    files.add(file); // reading it will tell what is wrong
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            files.add(folder);
        }
        return files.stream()
                .sorted()
                .map(file -> new Input(file.toString(), folder.relativize(file)))
                .toList();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
