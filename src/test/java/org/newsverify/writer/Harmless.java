package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has to hold of every output, whatever is in the article. */
final class Harmless {

    /** What a terminal obeys or hides: controls but the line break, changes of direction, what is no character. */
    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\x{200C}\\x{200D}]]|[\u2028\u2029]");

    private static final Pattern FORMULA = Pattern.compile("(?:^|;)[\\s\\p{Z}\"'“”‘’«»]*[=+\\-@＝＋－＠]");

    /** What the runners of GitHub and Azure, and TeamCity, take for a command in a log. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^\\s*::|##\\[|##vso\\[|##teamcity", Pattern.CASE_INSENSITIVE);

    private Harmless() {}

    /** It does nothing to a terminal, nor to what reads the log of a build. */
    static void text(String text) {
        assertThat(text).doesNotContainPattern(OBEYED).doesNotContainPattern(COMMAND);
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 80 || line.strip().indexOf(' ') < 0);
    }

    /** A terminal that has colours is told them, and nothing else. */
    static void coloured(String text) {
        text(text.replaceAll("\u001B\\[(?:0|1|2|33)m", ""));
    }

    /** It is JSON, can be put into a page's script, and does nothing to a terminal. */
    static JsonNode json(String json) {
        assertThat(json).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n\\x{200C}\\x{200D}\\x{10000}-\\x{10FFFF}]]");
        assertThat(json).doesNotContain("<", "\u2028", "\u2029");
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(json);
    }

    /** All names of fields in it. */
    static Set<String> fields(JsonNode node) {
        Set<String> fields = new TreeSet<>(node.propertyNames());
        node.valueStream().forEach(child -> fields.addAll(fields(child)));
        return fields;
    }

    /** All rows have all columns, and no cell is a formula for a spreadsheet, not even where semicolons part cells. */
    static void csv(String csv) throws IOException {
        assertThat(csv.replace("\r\n", "")).doesNotContainPattern(OBEYED).doesNotContain("\n");
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            assertThat(parser.getRecords()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.isConsistent()).isTrue();
                assertThat(row.toMap().values())
                        .allSatisfy(cell -> assertThat(harmlessSigns(cell)).doesNotContainPattern(FORMULA));
            });
        }
    }

    /** The apostrophe before a sign makes a cell text. */
    private static String harmlessSigns(String cell) {
        return cell.replaceAll("'(?=[\\s\\p{Z}\"'“”‘’«»]*[=+\\-@＝＋－＠])", "text ");
    }

    /** A browser shows what it holds: nothing in it is obeyed or hidden. */
    static void page(String html) {
        assertThat(html).doesNotContainPattern(OBEYED);
    }
}
