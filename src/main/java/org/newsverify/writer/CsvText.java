package org.newsverify.writer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsverify.report.Excerpt;

/**
 * Records of comma-separated values (RFC 4180), cell by cell. The one place that writes them and makes text harmless: a program that
 * opens the file could otherwise take a cell for a formula and run it (OWASP, "CSV Injection").
 */
final class CsvText {

    private static final int LONGEST = 32_000; // chars; Excel breaks a cell of more than 32,767

    /**
     * Where a cell could turn into a formula: at its beginning, and behind a semicolon, at which Excel parts cells in much of Europe;
     * white space and quotation marks before the sign do not make it safe.
     */
    private static final Pattern FORMULA = Pattern.compile("(?<=^|;)(?=[\\s\\p{Z}\"'`“”„‟‘’‚‛«»‹›＂＇]*+[=+\\-@＝＋－＠])");

    private final StringWriter out = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(out);
    private final Map<String, String> harmless = new HashMap<>(); // of a text, which stands in many records
    private List<String> cells = new ArrayList<>();

    /** A cell of any text, on one line; an apostrophe stands where a formula would begin. */
    CsvText text(String text) {
        cells.add(harmless.computeIfAbsent(text, CsvText::harmless));
        return this;
    }

    private static String harmless(String text) {
        String line = Excerpt.of(Unicode.printable(text), LONGEST);
        return FORMULA.matcher(line).replaceAll("'");
    }

    CsvText number(Number number) {
        cells.add(number.toString());
        return this;
    }

    /** Cells with nothing in them. */
    CsvText empty(int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
        return this;
    }

    /** Ends the record. */
    void end() {
        csv.writeRecord(cells);
        cells = new ArrayList<>();
    }

    /** All records that were ended, each with its line break. */
    @Override
    public String toString() {
        return out.toString();
    }
}
