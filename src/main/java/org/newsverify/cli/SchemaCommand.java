package org.newsverify.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsverify.writer.CheckSchema;
import org.newsverify.writer.ComparisonSchema;
import org.newsverify.writer.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what describes a JSON form. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80,
        description = "Prints the JSON Schema of what --format json prints.")
final class SchemaCommand implements Callable<Integer> {

    /** What --format json prints. */
    enum Form {
        REPORT,
        CHECK,
        COMPARE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FORM", arity = "0..1", description = "report (if not said), check or compare.")
    private Form form = Form.REPORT;

    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.print(
                switch (form) {
                    case REPORT -> ReportSchema.text();
                    case CHECK -> CheckSchema.text();
                    case COMPARE -> ComparisonSchema.text();
                });
        return Main.DONE;
    }
}
