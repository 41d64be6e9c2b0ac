package org.newsverify.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Which reports of an output folder are done, so that a run that was stopped can go on: a line for each, written when the report is in
 * its place. Lines are tab-separated: the run's settings, the input's SHA-256, the report's file, whether a finding is a warning, the
 * findings' codes. All of it is ASCII; other characters of file names are escaped as in Java. A line that was cut off by a kill is as if it were not there, and the report is made again.
 */
final class Journal implements AutoCloseable {

    private static final int FIELDS = 6;
    private static final String END = ".";

    private final String settings;
    private final Map<String, Entry> done = new HashMap<>();
    private final Writer out;

    /** A report that is done: the SHA-256 of its input, its file in the output folder, and what was found. */
    record Entry(String sha256, String file, boolean warning, List<String> codes) {}

    /**
     * Opens a journal.
     *
     * @param settings what a report depends on but for its input; entries of other settings do not count
     * @param resume whether what is in it still holds; it is begun anew if not
     */
    Journal(Path file, String settings, boolean resume) throws IOException {
        this.settings = settings.replaceAll("\\s", " ");
        boolean goesOn = resume && Files.exists(file);
        if (goesOn) {
            read(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!isMine(channel)) {
            channel.close();
            throw new FileSystemException(file.toString(), null, "another run writes into this folder");
        }
        channel.position(goesOn ? channel.size() : channel.truncate(0).size());
        out = Channels.newWriter(channel, StandardCharsets.US_ASCII);
        out.write(goesOn ? "\n" : ""); // behind what a kill may have left of a line
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another run in this same process
        }
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length == FIELDS && fields[0].equals(settings) && fields[5].equals(END)) {
                    List<String> codes = fields[4].isEmpty() ? List.of() : List.of(fields[4].split(","));
                    String name = StringEscapeUtils.unescapeJava(fields[2]);
                    done.put(name, new Entry(fields[1], name, Boolean.parseBoolean(fields[3]), codes));
                }
            }
        }
    }

    /** The report in this file, if it was made of this input. */
    Optional<Entry> find(String file, String sha256) {
        return Optional.ofNullable(done.get(file))
                .filter(entry -> entry.sha256().equals(sha256));
    }

    /** Notes that a report is in its place. */
    void add(Entry entry) throws IOException {
        out.write(String.join(
                "\t",
                settings,
                entry.sha256(),
                StringEscapeUtils.escapeJava(entry.file()),
                String.valueOf(entry.warning()),
                String.join(",", entry.codes()),
                END + "\n"));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
