package org.newsverify.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many articles are done. */
final class BatchOptions {

    @Option(names = "--out-dir", paramLabel = "FOLDER", description = "A file for each report, as the articles lie.")
    private @Nullable Path folder;

    @Option(names = "--resume", description = "Keep what an earlier run put into --out-dir.")
    private boolean resume;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Articles at once; as many as processors if not said.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "Tell how far it is, not only on a terminal.")
    private boolean progress;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    boolean resumes() {
        return resume;
    }

    int jobs() {
        return jobs;
    }

    Progress progress(Streams streams, int articles) {
        boolean wanted = articles > 1 && (progress || streams.errTerminal());
        return wanted ? new Progress(streams.err(), streams.errTerminal(), articles, "articles") : Progress.none();
    }
}
