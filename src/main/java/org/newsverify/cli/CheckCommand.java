package org.newsverify.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.newsverify.Verifier;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.Check;
import org.newsverify.check.FeedIndex;
import org.newsverify.check.Matcher;
import org.newsverify.meaning.Meaning;
import org.newsverify.writer.CheckWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks up the claims of articles among published fact-checks. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 80,
        customSynopsis = {
            "verify check --against FEED FILE|FOLDER|GLOB|- ...",
            "       verify check --against FEED --claims LINES"
        },
        description = "Finds published fact-checks of the claims in articles. The ratings are their publishers'.",
        footer = {
            "",
            "A feed holds ClaimReviews of schema.org in JSON-LD, or CSV with the columns",
            "claim, rating, publisher and url. Its index is kept beside it, in FEED.index.",
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ArticleArguments articles = new ArticleArguments();

    @Option(names = "--against", paramLabel = "FEED", required = true, description = "The published fact-checks.")
    private Path feed = Path.of("");

    @Option(names = "--claims", paramLabel = "LINES", description = "Look up the claims in a file that has one a line.")
    private @Nullable String lines;

    @Mixin
    private FormOptions output = new FormOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--progress", description = "Tell how far it is, not only on a terminal.")
    private boolean progress;

    @Mixin
    private Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    private final Streams streams;
    private final Verifier verifier;
    private final Supplier<Meaning> meaning;
    /** Held, since the level of a logger that nobody holds is forgotten. */
    private final Logger lucene = Logger.getLogger("org.apache.lucene");

    CheckCommand(Streams streams, Verifier verifier, Supplier<Meaning> meaning) {
        this.streams = streams;
        this.verifier = verifier;
        this.meaning = meaning;
        this.messages = new Messages(streams);
    }

    @Override
    public Integer call() throws IOException {
        lucene.setLevel(Level.OFF); // what it says of the JVM's vectors and memory is not for users
        List<Input> inputs = articles.inputs();
        check(inputs);
        try {
            open(feed);
            return lookUp(inputs);
        } catch (UnreadableException e) {
            messages.error(feed + ": " + e.getMessage());
            return Main.UNREADABLE;
        }
    }

    /** Tells what is wrong with a file before time is spent on anything else. */
    private static void open(Path file) throws UnreadableException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableException("is a folder or a pipe; give a file, since a feed is read more than once");
        }
        try {
            Files.newInputStream(file).close();
        } catch (IOException e) {
            throw new UnreadableException(Inputs.problem(file, e));
        }
    }

    private int lookUp(List<Input> inputs) throws IOException, UnreadableException {
        try (Meaning model = meaning.get();
                FeedIndex index = FeedIndex.open(feed, model, items -> progress(items, "fact-checks"))) {
            warn(index);
            LookUp lookUp =
                    new LookUp(new Matcher(index, model), new Inputs(streams.in(), input.longest()), input, messages);
            if (lines == null) {
                lookUp.articles(inputs, verifier);
            } else {
                lookUp.lines(Input.named(lines), claims -> progress(claims, "claims"));
            }
            if (lookUp.hasRead()) {
                Check.Feed from = new Check.Feed(feed.toString(), index.items());
                Check check = new Check(from, lookUp.claims(), lookUp.matches());
                output.write((form, colour) -> CheckWriter.of(form, colour).write(check), streams);
            }
            return lookUp.hasFailed() ? Main.UNREADABLE : Main.DONE;
        }
    }

    private void warn(FeedIndex index) {
        if (index.broken() > 0) {
            messages.warning(feed + ": warning: left out " + index.broken()
                    + " of its items, which have no claim, no address, or too much text");
        }
    }

    /** What is run for each that is done of what may take long. */
    private Runnable progress(int all, String noun) {
        if (!progress && !streams.errTerminal()) {
            return () -> {};
        }
        Progress shown = new Progress(streams.err(), streams.errTerminal(), all, noun);
        return () -> shown.step(false);
    }

    private void check(List<Input> inputs) {
        if (inputs.isEmpty() == (lines == null)) {
            throw misuse("name the articles to check, or a file of claims with --claims, and not both");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
