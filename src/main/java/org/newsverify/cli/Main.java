package org.newsverify.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.function.Supplier;
import org.newsverify.Verifier;
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;
import org.newsverify.writer.Unicode;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line. */
public final class Main {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int UNREADABLE = 2;
    static final int INTERNAL_ERROR = 3;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Streams streams = new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out), // System.out would hide that a disk is full
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Boolean.getBoolean("verify.terminal")); // told by the launcher; Java 17 cannot tell for one stream
        System.exit(run(streams, OnnxTagger::load, args));
    }

    /** Runs the program and returns its exit code. The model is loaded when an article has been read. */
    static int run(Streams streams, Supplier<Tagger> model, String... args) {
        try (Verifier verifier = new Verifier(model)) {
            PrintWriter help = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
            int code = new CommandLine(new VerifyCommand(streams, verifier))
                    .addSubcommand(new ExplainCommand(streams))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExpandAtFiles(false)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .setOut(help)
                    .setParameterExceptionHandler((e, unused) -> misuse(streams, e))
                    .setExecutionExceptionHandler((e, command, unused) -> failure(streams, e))
                    .execute(args);
            help.flush();
            return code;
        }
    }

    private static int misuse(Streams streams, ParameterException e) {
        complain(streams, e.getMessage() + "; see verify --help");
        return UNREADABLE;
    }

    private static int failure(Streams streams, Exception e) {
        if (e instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            complain(streams, file.getFile() + ": cannot be written (" + reason + "); choose another output");
            return UNREADABLE;
        }
        if (e instanceof IOException) {
            if (String.valueOf(e.getMessage()).contains("pipe")) {
                return DONE; // the reader has seen enough, as head does
            }
            complain(streams, "the output cannot be written (" + e.getMessage() + "); make room and try again");
            return UNREADABLE;
        }
        complain(streams, "internal error: " + e + "; please report it with the article");
        return INTERNAL_ERROR;
    }

    private static void complain(Streams streams, String message) {
        streams.err().println(Unicode.printable("verify: " + message));
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"verify " + Verifier.version()};
        }
    }
}
