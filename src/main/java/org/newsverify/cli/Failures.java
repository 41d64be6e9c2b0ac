package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.newsverify.model.NativeLibraryException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, in one line, and which exit code that is. */
final class Failures {

    private final Messages messages;
    private final Config config;

    Failures(Messages messages, Config config) {
        this.messages = messages;
        this.config = config;
    }

    /** Arguments or settings that make no sense. */
    int misuse(ParameterException e) {
        messages.error(advice(e) + "; see verify --help");
        return Main.UNREADABLE;
    }

    private String advice(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            List<String> options =
                    List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet());
            return "there is no option " + given + Hints.didYouMean(given.split("=", 2)[0], options);
        }
        ArgSpec arg = e.getArgSpec();
        if (arg == null || e.getValue() == null || !arg.type().isEnum()) {
            return String.valueOf(e.getMessage());
        }
        List<String> known = Arrays.stream(arg.type().getEnumConstants())
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .toList();
        String place = config.place(arg)
                .filter(where -> e.getValue().equals(config.defaultValue(arg)))
                .map(where -> where + ": ")
                .orElse("");
        return place + arg.paramLabel() + " cannot be '" + e.getValue() + "'"
                + Hints.didYouMean(Objects.requireNonNull(e.getValue()), known) + "; it is one of "
                + String.join(", ", known);
    }

    /** What stopped a command. */
    int failure(Exception e) {
        if (e instanceof PipeOutput.ClosedException) {
            return Main.DONE;
        }
        if (e instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            messages.error(file.getFile() + ": cannot be written (" + reason + "); choose another output");
            return Main.UNREADABLE;
        }
        if (e instanceof IOException) {
            messages.error("the output cannot be written (" + e.getMessage() + "); make room and try again");
            return Main.UNREADABLE;
        }
        return e instanceof NativeLibraryException machine ? unfit(machine) : error(e);
    }

    private int unfit(NativeLibraryException machine) {
        messages.error(String.valueOf(machine.getMessage()));
        return Main.INTERNAL_ERROR;
    }

    /** An error of the program itself, or of the machine below it. */
    int error(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            messages.error("there is not enough memory; JAVA_TOOL_OPTIONS=-Xmx4g gives it 4 GiB");
            return Main.INTERNAL_ERROR;
        }
        messages.error("internal error: " + e + "; please report it with the article");
        return Main.INTERNAL_ERROR;
    }
}
