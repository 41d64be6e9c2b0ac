package org.newsverify.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Supplier;
import org.newsverify.Verifier;
import org.newsverify.article.UnreadableException;
import org.newsverify.meaning.Meaning;
import org.newsverify.meaning.OnnxMeaning;
import org.newsverify.tag.OnnxTagger;
import org.newsverify.tag.Tagger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The command line. */
public final class Main {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int UNREADABLE = 2;
    static final int INTERNAL_ERROR = 3;
    static final int INTERRUPTED = 130;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Streams streams = Streams.ofSystem(
                System.getenv(),
                Boolean.getBoolean("verify.terminal"), // told by the launcher; Java 17 cannot tell for one stream
                Boolean.getBoolean("verify.terminal.err"));
        Ahead<Tagger> model = new Ahead<>(OnnxTagger::load);
        if (Arrays.stream(args).anyMatch(Main::mayBeArticle)) {
            model.begin(); // while picocli reads the arguments
        }
        int code = run(streams, model, OnnxMeaning::load, args);
        model.settle();
        System.exit(code);
    }

    private static boolean mayBeArticle(String argument) {
        return argument.equals("-") || new File(argument).exists();
    }

    /** Runs the program and returns its exit code. A model is loaded when something is there to be read with it. */
    static int run(Streams streams, Supplier<Tagger> model, Supplier<Meaning> meaning, String... args) {
        Config config;
        try {
            config = Config.load(ConfigOptions.of(args).find(streams.folder()));
        } catch (UnreadableException e) {
            new Messages(streams).error(String.valueOf(e.getMessage()));
            return UNREADABLE;
        }
        try (Verifier verifier = new Verifier(model)) {
            Failures failures = new Failures(new Messages(streams), config);
            StringWriter help = new StringWriter(); // what picocli prints itself, and would not tell that it cannot
            CommandLine commands = commandLine(streams, verifier, meaning, config)
                    .setOut(new PrintWriter(help))
                    .setParameterExceptionHandler((e, unused) -> failures.misuse(e))
                    .setExecutionExceptionHandler((e, command, unused) -> failures.failure(e));
            int code;
            try {
                code = commands.execute(args);
            } catch (VirtualMachineError e) { // out of memory, or of stack
                code = failures.error(e);
            }
            return help.getBuffer().isEmpty() ? code : print(help.toString(), streams, failures);
        }
    }

    private static int print(String help, Streams streams, Failures failures) {
        try {
            streams.print(help);
            return DONE;
        } catch (IOException e) {
            return failures.failure(e);
        }
    }

    /** All commands and options. */
    static CommandLine commandLine(Streams streams, Verifier verifier, Supplier<Meaning> meaning, Config config) {
        CommandLine commands = new CommandLine(new VerifyCommand(streams, verifier, config))
                .addSubcommand(new CompareCommand(streams, verifier, meaning))
                .addSubcommand(new CheckCommand(streams, verifier, meaning))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new ServeCommand(streams, verifier))
                .addSubcommand(new CompletionCommand(streams))
                .addSubcommand(new ManPageCommand(streams));
        commands.getCommandSpec()
                .versionProvider(new Version(verifier))
                .defaultValueProvider(config) // of reports alone: other commands have forms of their own
                .addMixin("config", CommandSpec.forAnnotatedObject(new ConfigOptions()));
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }
}
