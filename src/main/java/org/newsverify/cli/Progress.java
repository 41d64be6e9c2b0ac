package org.newsverify.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells on the error stream how far a work is: on a terminal in one line that is written over, else a line now and then. */
final class Progress {

    private static final String CLEAR = "\r\u001B[K";
    private static final long TERMINAL_PAUSE = 200_000_000; // ns between two lines
    private static final long FILE_PAUSE = 10_000_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private final long begun;
    private final int all;
    private final String noun; // what they are
    private int done;
    private int kept; // of those done, by an earlier run
    private long said;

    Progress(PrintStream err, boolean terminal, int all, String noun) {
        this.err = err;
        this.terminal = terminal;
        this.all = all;
        this.noun = noun;
        this.begun = System.nanoTime();
        this.said = begun;
    }

    /** Tells nothing. */
    static Progress none() {
        return new Progress(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false, 0, "");
    }

    /** One more is done. */
    void step(boolean byEarlierRun) {
        done++;
        kept += byEarlierRun ? 1 : 0;
        long now = System.nanoTime();
        if (now - said >= (terminal ? TERMINAL_PAUSE : FILE_PAUSE)) {
            said = now;
            String line = line(done, kept, all, noun, (now - begun) / 1e9);
            err.print(terminal ? CLEAR + line : line + "\n");
            err.flush();
        }
        if (done == all) {
            hide();
        }
    }

    /** Makes room for another line. */
    void hide() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }

    /** {@code verify: 120 of 1000 articles, 8.1 a second, 1:48 left}. */
    static String line(int done, int kept, int all, String noun, double seconds) {
        double rate = (done - kept) / Math.max(seconds, 1e-3);
        long left = rate == 0 ? 0 : Math.round((all - done) / rate);
        String time = left < 3600
                ? String.format("%d:%02d", left / 60, left % 60)
                : String.format("%d:%02d:%02d", left / 3600, left / 60 % 60, left % 60);
        return String.format(Locale.ROOT, "verify: %d of %d %s, %.1f a second, %s left", done, all, noun, rate, time);
    }
}
