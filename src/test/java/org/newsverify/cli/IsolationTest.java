package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What cannot be read changes nothing of what is said of others; {@code -Darticles=950} for more of them. */
@DisabledOnOs(OS.WINDOWS)
class IsolationTest extends CommandLineTest {

    private static final int ARTICLES = Integer.getInteger("articles", 200);
    private static final int POISONED = 50;
    private static final String MARK = "-poisoned-";

    @Test
    void poisonedFilesLeaveTheOthersAsTheyAre() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path clean = folder.resolve("clean");
        Path mixed = folder.resolve("mixed");
        ManyArticles.write(in, ARTICLES);
        assertThat(run("-q", "--format=json", "--jobs=1", "--out-dir=" + clean, in.toString()))
                .isZero();
        ManyArticles.poison(in, POISONED);
        assertThat(run("-q", "--format=json", "--jobs=2", "--out-dir=" + mixed, in.toString()))
                .isEqualTo(2);
        List<Path> reports = reports(clean);
        assertThat(reports).hasSize(ARTICLES);
        for (Path report : reports) {
            assertThat(mixed.resolve(report.getFileName())).hasSameBinaryContentAs(report);
        }
        assertThat(err().lines()).hasSizeBetween(POISONED / 2, POISONED).allMatch(line -> line.contains(MARK));
        assertThat(reports(mixed).stream().map(Path::toString).filter(name -> name.contains(MARK)))
                .hasSizeLessThanOrEqualTo(POISONED - (int) err().lines().count());
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
