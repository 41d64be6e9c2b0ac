package org.newsverify.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The documentation of the job tells of all that there is. */
class DocumentationTest {

    private final String page = Files.readString(Path.of("src/site/markdown/spark.md"));

    DocumentationTest() throws IOException {}

    @Test
    void eachOptionIsExplained() {
        assertThat(new CommandLine(new SparkJob()).getCommandSpec().options())
                .extracting(OptionSpec::longestName)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(page).containsPattern("\\| (?:`-\\w`, )?`" + name + "[ `]"));
    }

    @Test
    void whatTheTestsOpenToSparkIsTold() {
        assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .filteredOn(argument -> argument.startsWith("--add-opens"))
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(page).contains(argument));
    }
}
