package org.newsverify.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;

/** What is written by one library is read by another. */
class CsvWriterTest {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\"'“”‘’]*[=+\\-@＝＋－＠]");

    private static List<CSVRecord> parse(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void csvIsAsInTheGoldenFile() throws IOException {
        assertThat(Example.harbour().in(new CsvWriter())).isEqualTo(WritersTest.golden("quay.expected.csv"));
    }

    @Test
    void eachSampleHasItsClaimsAndResponsesInFull() throws IOException, UnreadableException {
        for (Example sample : SampleReports.all()) {
            Report report = sample.report();
            List<CSVRecord> rows = parse(sample.in(new CsvWriter()));
            assertThat(rows)
                    .as(report.article().file())
                    .allMatch(CSVRecord::isConsistent)
                    .extracting(row -> row.get("file"))
                    .containsOnly(report.article().file());
            for (ReportClaim claim : report.claims()) {
                assertThat(rows).anySatisfy(row -> {
                    assertThat(row.get("claim_id")).isEqualTo(claim.id());
                    assertThat(row.get("claim")).isEqualTo(harmless(claim.text()));
                    assertThat(row.get("status")).isEqualTo(Phrases.word(claim.status()));
                    assertThat(row.get("start"))
                            .isEqualTo(String.valueOf(claim.spans().get(0).start()));
                });
            }
            for (ReportResponse response : report.responses()) {
                assertThat(rows)
                        .filteredOn(row -> row.get("response_start")
                                        .equals(String.valueOf(response.span().start()))
                                && row.get("response_act").equals(Phrases.word(response.act())))
                        .extracting(row -> row.get("claim_id"))
                        .containsAll(response.targets().isEmpty() ? List.of("") : response.targets());
            }
        }
    }

    private static String harmless(String text) {
        String line = Unicode.printable(text);
        return FORMULA.matcher(line).find() ? "'" + line : line;
    }

    @Test
    void aTitleThatIsAFormulaIsText() throws IOException {
        for (String formula : List.of(
                "=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", " \u00A0=1", "\"=1", "“-1", "＝1", "＋1", "－1", "＠A")) {
            CSVRecord row = titled(formula);
            assertThat(row.get("title")).isEqualTo("'" + Unicode.printable(formula));
        }
        assertThat(titled("vote 2-1, \"a=b\"").get("title")).isEqualTo("vote 2-1, \"a=b\"");
        // where semicolons part cells, this is two
        assertThat(titled("a;=1").get("title")).isEqualTo("a;'=1");
    }

    private static CSVRecord titled(String title) throws IOException {
        return parse(Example.of("a.txt", title, "A port official did not respond to messages sent Sunday.", List.of())
                        .in(new CsvWriter()))
                .get(0);
    }

    @Test
    void theTableOfAClaimThatManyPutForwardAndManyDenyIsNotTheirProduct() throws IOException {
        Example harbour = Example.harbour();
        Report report = harbour.report();
        ReportClaim claim = report.claims().get(0);
        ReportResponse response = report.responses().get(0);
        for (int count : new int[] {10, 11, 2000}) {
            ReportClaim answered = new ReportClaim(
                    claim.id(),
                    claim.text(),
                    claim.spans(),
                    Collections.nCopies(count, claim.attributions().get(0)),
                    claim.certainty(),
                    claim.status(),
                    Collections.nCopies(count, response.id()));
            Report many = new Report(
                    report.tool(),
                    report.article(),
                    report.sources(),
                    report.attributions(),
                    List.of(answered),
                    report.responses(),
                    List.of());
            assertThat(parse(new CsvWriter().document(many, harbour.article())))
                    .filteredOn(row -> row.get("claim_id").equals(claim.id()))
                    .hasSize(count == 10 ? 100 : 2 * count);
        }
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().withChars("=+-@＝;,'\" “\r\n\ta").ofMaxLength(12));
    }

    @Property
    void cellsAreWhatWasPutInAndNoneIsAFormula(@ForAll("anything") String one, @ForAll("anything") String two)
            throws IOException {
        CsvText csv = new CsvText();
        csv.text("one").text("two").text("three").end();
        csv.text(one).text(two).number(0.25).end();
        assertThat(csv.toString()).endsWith("\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
        CSVRecord row = parse(csv.toString()).get(0);
        for (String cell : List.of(row.get("one"), row.get("two"))) {
            assertThat(cell).doesNotContainPattern("(?:^|;)[\\s\"“]*[=+\\-@＝＋－＠]");
        }
        assertThat(row.get("one").replace("'", ""))
                .isEqualTo(Unicode.printable(one).replace("'", ""));
        assertThat(row.get("two").replace("'", ""))
                .isEqualTo(Unicode.printable(two).replace("'", ""));
        assertThat(row.get("three")).isEqualTo("0.25");
    }
}
