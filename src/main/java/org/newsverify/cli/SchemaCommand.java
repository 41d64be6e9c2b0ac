package org.newsverify.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsverify.writer.ReportSchema;
import picocli.CommandLine.Command;

/** Prints what describes a report's JSON form. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80,
        description = "Prints the JSON Schema (draft 2020-12) of the reports that --format json prints.")
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.print(ReportSchema.text());
        return Main.DONE;
    }
}
