package org.newsverify.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsverify.article.UnreadableException;
import org.newsverify.check.FeedReader.Count;

/** Reads fact-checks from CSV (RFC 4180) whose first record names the columns. */
final class CsvFeed {

    /** What the columns are called, and what that is in schema.org's words. */
    private static final Map<String, String> COLUMNS = Map.of(
            "claim", Fields.CLAIM,
            "rating", Fields.RATING,
            "publisher", Fields.PUBLISHER,
            "url", Fields.URL,
            "published", Fields.PUBLISHED);

    private final Consumer<FactCheck> taker;
    private int items;
    private int broken;

    CsvFeed(Consumer<FactCheck> taker) {
        this.taker = taker;
    }

    /** @throws UnreadableException if it is no CSV or lacks columns */
    Count read(Reader in) throws IOException, UnreadableException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false) // else all behind one would be one field
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in)) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> columns = columns(records.next());
            while (records.hasNext()) {
                take(columns, records.next());
            }
            return new Count(items, broken);
        } catch (CsvParseException e) {
            throw new UnreadableException("is not CSV (" + e.getMessage() + "); get the feed again, or correct it");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> columns(CsvRecord header) throws UnreadableException {
        List<String> columns = header.getFields().stream()
                .map(name -> COLUMNS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        if (!columns.contains(Fields.CLAIM) || !columns.contains(Fields.URL)) {
            throw new UnreadableException(FeedReader.NO_FEED);
        }
        return columns;
    }

    private void take(List<String> columns, CsvRecord row) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            values.put(columns.get(i), row.getField(i));
        }
        values.remove("");
        Optional<FactCheck> factCheck = new Fields(values).factCheck();
        factCheck.ifPresentOrElse(taker, () -> broken++);
        items += factCheck.isPresent() ? 1 : 0;
    }
}
