package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standard output that takes some writes and no more: one line, and 2. */
class FailingStreamTest extends CommandLineTest {

    private static final String FULL = "verify: the output cannot be written (No space left on device); make room";

    private static final class Filling extends OutputStream {
        private int left;

        Filling(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (left-- == 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private String article(String name, int sentences) throws IOException {
        return file(name, "News of the mill\n\n" + "The mill at Varn reopens in spring.\n\n".repeat(sentences));
    }

    private List<List<String>> commands() throws IOException {
        String a = article("a.txt", 1);
        String b = article("b.txt", 400);
        String feed = file("feed.csv", "claim,rating,publisher,url\nThe mill turns.,True,Plumb,https://example.org/\n");
        return List.of(
                List.of("--format=text", a, b, a),
                List.of("--format=jsonl", a, b, a),
                List.of("--format=sarif", a, b, a),
                List.of("--format=html", b),
                List.of("compare", "--format=html", a, b),
                List.of("check", "--against", feed, a),
                List.of("--help"),
                List.of("--version"),
                List.of("--list-formats"),
                List.of("--show-settings"),
                List.of("compare", "--help"),
                List.of("explain"),
                List.of("explain", "denied-claim"),
                List.of("schema"),
                List.of("completion", "bash"),
                List.of("man-page"));
    }

    @Test
    void aStreamThatFailsAtAnyWriteIsTold() throws IOException {
        for (List<String> command : commands()) {
            int writes = 0;
            while (run(new Filling(writes), command.toArray(String[]::new)) != 0) {
                assertThat(err()).as("%s, write %d", command, writes).startsWith(FULL);
                assertThat(err().lines()).hasSize(1);
                err.reset();
                writes++;
            }
            assertThat(writes).as("%s", command).isPositive();
            assertThat(err()).isEmpty();
        }
    }

    @Test
    void aFindingThatWasAskedForDoesNotHideThatItCannotBeWritten() throws IOException {
        String dutch =
                file("a.txt", "De brug is veilig en wordt dit jaar weer voor het verkeer geopend, zegt de gemeente.");
        assertThat(run(new Filling(0), "-q", "--fail-on=not-english", dutch)).isEqualTo(2);
    }
}
