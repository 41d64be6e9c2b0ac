package org.newsverify.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page. The build asks for it; users have {@code man verify}. */
@Command(name = "man-page", hidden = true)
final class ManPageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final Streams streams;

    ManPageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String page = ManPage.of(Objects.requireNonNull(spec).root().commandLine());
        streams.print(page);
        return Main.DONE;
    }
}
