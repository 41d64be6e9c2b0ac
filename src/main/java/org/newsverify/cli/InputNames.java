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
import java.util.Collections;
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

    static List<String> expand(List<String> arguments) {
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            List<String> found = argument.equals(Inputs.STANDARD_INPUT) ? List.of() : find(argument);
            names.addAll(found.isEmpty() ? List.of(argument) : found);
        }
        return names;
    }

    private static List<String> find(String argument) {
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

    private static List<String> matching(String glob) {
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

    private static List<String> below(Path folder, Predicate<Path> wanted) {
        List<String> names = new ArrayList<>();
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
                        names.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    names.add(file.toString()); // reading it will tell what is wrong
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            names.add(folder.toString());
        }
        Collections.sort(names);
        return names;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
