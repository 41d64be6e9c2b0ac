package org.newsverify.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Any number of articles, and some that are none. Also a program, for a run of the whole:
 *
 * <pre>java -cp target/test-classes org.newsverify.cli.ManyArticles FOLDER ARTICLES POISONED</pre>
 */
final class ManyArticles {

    private static final String QUOTES = "“".repeat(100_000);
    private static final String TAGS = "<p>The mill reopens.</p>" + "<div>".repeat(100_000);

    private ManyArticles() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, Integer.parseInt(args[1]));
        poison(folder, Integer.parseInt(args[2]));
    }

    /** Writes the samples again and again, each time with some words changed. */
    static void write(Path folder, int articles) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            List<Path> samples =
                    files.filter(file -> !file.endsWith("README.md")).sorted().toList();
            for (int i = 0; i < articles; i++) {
                Path sample = samples.get(i % samples.size());
                // every byte is a char, so that a sample in another charset stays what it is
                String text = Files.readString(sample, StandardCharsets.ISO_8859_1)
                        .replace("Sunday", "Day " + i)
                        .replace("official", "clerk number " + i);
                Path file = folder.resolve("%05d-%s".formatted(i, sample.getFileName()));
                Files.writeString(file, text, StandardCharsets.ISO_8859_1);
            }
        }
    }

    /** Writes what is no article, or a strange one, so that it comes between the others. */
    static void poison(Path folder, int files) throws IOException {
        for (int i = 0; i < files; i++) {
            poison(folder, i, "%05d-poisoned-%d".formatted(i * 4, i));
        }
    }

    private static void poison(Path folder, int i, String name) throws IOException {
        Path text = folder.resolve(name + ".txt");
        switch (i % 12) {
            case 0 -> Files.createFile(text);
            case 1 -> Files.write(text, bytes(i));
            case 2 -> Files.writeString(folder.resolve(name + ".json"), "{\"title\": \"Mill\", \"text\": \"The mill");
            case 3 -> Files.writeString(text, QUOTES);
            case 4 -> {
                Files.writeString(text, "The mill reopens.");
                Files.setPosixFilePermissions(text, Set.of()); // root reads it all the same
            }
            case 5 -> Files.createDirectory(text);
            case 6 -> Files.createSymbolicLink(text, folder.resolve("nowhere.txt"));
            case 7 -> Files.writeString(folder.resolve(name + ".html"), TAGS);
            case 8 -> Files.writeString(folder.resolve(name + ".json"), "[".repeat(100_000));
            case 9 -> {
                try (RandomAccessFile huge = new RandomAccessFile(text.toFile(), "rw")) {
                    huge.setLength(1 << 30);
                }
            }
            case 10 -> Files.writeString(text, "\0\u001B[2J\u202E\n \u200B\uFEFF\n");
            default -> Files.writeString(folder.resolve(name + ".md"), "[a](".repeat(20_000));
        }
    }

    private static byte[] bytes(long seed) {
        byte[] bytes = new byte[5000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
