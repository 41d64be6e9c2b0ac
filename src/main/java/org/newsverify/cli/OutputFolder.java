package org.newsverify.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsverify.report.Report;
import org.newsverify.writer.OutputFormat;
import org.newsverify.writer.ReportWriter;

/**
 * A file for each report, in a folder that mirrors where the inputs lie below what was named: {@code deep/a.txt.json} for {@code
 * deep/a.txt}. Each file is there whole or not at all, whenever the program is stopped: until it is whole it lies in {@code .verify}
 * within the folder, where the journal is too.
 */
final class OutputFolder implements Sink {

    private static final String OWN = ".verify";

    private final Path folder;
    private final Path draft;
    private final Journal journal;
    private final OutputFormat format;
    private final ReportWriter writer;

    /**
     * Opens a folder, which need not exist.
     *
     * @param settings what the reports depend on but for their inputs
     * @param resume whether reports that were made of the same inputs with the same settings are kept
     */
    OutputFolder(Path folder, OutputFormat format, String settings, boolean resume) throws IOException {
        Path own = Files.createDirectories(folder.resolve(OWN));
        this.folder = folder;
        this.format = format;
        this.writer = format.writer();
        this.draft = own.resolve("draft");
        this.journal = new Journal(own.resolve("journal"), format + " " + settings, resume);
    }

    /** The first input of which the report would lie where that of another one does. */
    static Optional<Input> collision(List<Input> inputs) {
        Set<Path> places = new HashSet<>();
        return inputs.stream().filter(input -> !places.add(input.place())).findFirst();
    }

    /** The report that an earlier run made of these bytes, if it is still there. */
    Optional<Journal.Entry> made(Input input, String sha256) {
        return journal.find(file(input), sha256).filter(entry -> Files.isRegularFile(folder.resolve(entry.file())));
    }

    @Override
    public void take(Result.Verified verified) throws IOException {
        String file = file(verified.input());
        Path target = folder.resolve(file);
        Files.createDirectories(target.toAbsolutePath().getParent());
        String document = writer.document(verified.report(), verified.article());
        Files.deleteIfExists(draft); // of a run that was killed, or a link that would lead elsewhere
        Files.writeString(
                draft, document, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Report report = verified.report();
        journal.add(new Journal.Entry(report.article().sha256(), file, report.warns(), report.codes()));
    }

    private String file(Input input) {
        return input.place() + "." + format.extension();
    }

    @Override
    public void commit() {
        // each report has been committed by itself
    }

    @Override
    public void close() throws IOException {
        try {
            journal.close(); // fails where the disk is full
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
