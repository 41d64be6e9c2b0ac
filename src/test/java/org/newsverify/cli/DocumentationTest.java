package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsverify.compare.ComparisonFindings;
import org.newsverify.finding.Findings;
import org.newsverify.writer.CheckSchema;
import org.newsverify.writer.ComparisonSchema;
import org.newsverify.writer.OutputFormat;
import org.newsverify.writer.ReportSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documentation tells of all that there is, and its links lead somewhere. */
class DocumentationTest {

    private static final Path FOLDER = Path.of("src/site/markdown");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(Stream.of(Path.of("README.md")), files.sorted())
                    .toList();
        }
    }

    /** What stands below each heading, by the heading's words. */
    private static Map<String, String> sections(Path page) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        boolean code = false;
        for (String line : Files.readAllLines(page)) {
            code ^= line.startsWith("```");
            if (!code && line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
                assertThat(sections.put(heading, "")).as(heading).isNull();
            } else {
                sections.merge(heading, line + "\n", String::concat);
            }
        }
        return sections;
    }

    private static String section(Path page, String heading) throws IOException {
        return Objects.requireNonNull(sections(page).get(heading), heading);
    }

    private static List<String> links(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        Parser.builder().build().parse(Files.readString(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        return links.stream()
                .filter(link -> !link.matches("[a-z][a-z0-9+.-]*:.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFilesAndHeadings(Path page) throws IOException {
        for (String link : links(page)) {
            String file = link.replaceFirst("#.*", "");
            Path target = file.isEmpty() ? page : page.resolveSibling(file);
            assertThat(target).exists();
            if (link.contains("#")) {
                assertThat(sections(target).keySet())
                        .as(link)
                        .extracting(DocumentationTest::anchor)
                        .contains(link.substring(link.indexOf('#') + 1));
            }
        }
    }

    /** What a heading is called in links, on GitHub. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Test
    void theIndexLeadsToAllOtherPages() throws IOException {
        Path index = FOLDER.resolve("index.md");
        assertThat(links(index))
                .containsAll(pages().stream()
                        .filter(page -> page.startsWith(FOLDER) && !page.equals(index))
                        .map(page -> page.getFileName().toString())
                        .toList());
    }

    @Test
    void eachFindingIsExplainedAndNoOther() throws IOException {
        Path page = FOLDER.resolve("findings.md");
        assertThat(sections(page).keySet())
                .filteredOn(heading -> heading.matches("[a-z]+(-[a-z]+)*"))
                .containsExactlyElementsOf(Stream.concat(Findings.codes().stream(), ComparisonFindings.codes().stream())
                        .toList());
        for (String code : Findings.codes()) {
            String level = Findings.level(code).orElseThrow().name().toLowerCase(Locale.ROOT);
            assertThat(section(page, code)).contains("Level: " + level + ".");
            explains(section(page, code), Findings.explanation(code).orElseThrow());
        }
        for (String code : ComparisonFindings.codes()) {
            explains(section(page, code), ComparisonFindings.explanation(code).orElseThrow());
        }
    }

    private static void explains(String section, String explanation) {
        String meaning = explanation.split("\n\nExample:", 2)[0];
        assertThat(section.replace('\n', ' ')).contains(meaning.replace('\n', ' '));
    }

    @Test
    void eachFormatIsExplained() throws IOException {
        assertThat(sections(FOLDER.resolve("formats.md")))
                .containsKeys(Stream.of(OutputFormat.values())
                        .map(OutputFormat::toString)
                        .toArray(String[]::new));
    }

    @Test
    void eachFieldOfTheReportIsExplainedAndNoOther() throws IOException {
        assertThat(explained("report", ReportSchema.text())).isGreaterThan(7);
    }

    @Test
    void eachFieldOfTheCheckIsExplainedAndNoOther() throws IOException {
        assertThat(explained("check", CheckSchema.text())).isEqualTo(5);
    }

    @Test
    void eachFieldOfTheComparisonIsExplainedAndNoOther() throws IOException {
        assertThat(explained("compare", ComparisonSchema.text())).isEqualTo(7);
    }

    /**
     * Asserts that a page has a table for each object of a schema, with a row for each field, in the schema's order. Spans are
     * explained with the report. Returns how many objects there are.
     */
    private static int explained(String form, String published) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(published);
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        objects.put(form, schema);
        schema.get("properties").propertyStream().forEach(field -> objects.put(field.getKey(), field.getValue()));
        schema.get("$defs").propertyStream().forEach(field -> objects.put(field.getKey(), field.getValue()));
        objects.values().removeIf(object -> !object.has("properties"));
        if (!form.equals("report")) {
            objects.remove("span");
        }
        for (Map.Entry<String, JsonNode> object : objects.entrySet()) {
            assertThat(rows(section(FOLDER.resolve(form + ".md"), object.getKey())))
                    .as(object.getKey())
                    .containsExactlyElementsOf(
                            object.getValue().get("properties").propertyNames());
        }
        return objects.size();
    }

    @Test
    void eachWordOfTheReportIsExplained() throws IOException {
        String page = Files.readString(FOLDER.resolve("report.md"));
        assertThat(JsonMapper.shared().readTree(ReportSchema.text()).findValues("enum"))
                .flatExtracting(words -> words.valueStream().toList())
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(page).contains("`" + word.asString() + "`"));
    }

    /** The words in the first column of a table. */
    private static List<String> rows(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1)[1])
                .toList();
    }

    @Test
    void eachCommandAndOptionIsExplained() throws IOException {
        String page = Files.readString(FOLDER.resolve("command-line.md"));
        assertThat(Programs.commandsAndLongOptions()).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(page)
                .containsPattern("\\| (?:`-\\w[^`]*`, )?`" + name + "[ `]"));
    }
}
