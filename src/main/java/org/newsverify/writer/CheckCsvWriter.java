package org.newsverify.writer;

import java.util.List;
import org.newsverify.check.Check;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.FactCheck;
import org.newsverify.check.Match;

/**
 * Renders a check as a table for a spreadsheet, a record for each match. {@code start} and {@code end} reach from the first to the
 * last word of the claim, in Unicode code points of the decoded input.
 */
final class CheckCsvWriter implements CheckWriter {

    private static final List<String> COLUMNS = List.of(
            "file",
            "claim_id",
            "claim",
            "start",
            "end",
            "score",
            "opposite",
            "words",
            "claim_reviewed",
            "claimant",
            "rating",
            "publisher",
            "published",
            "url");

    @Override
    public String write(Check check) {
        CsvText csv = new CsvText();
        COLUMNS.forEach(csv::text);
        csv.end();
        check.matches().forEach(match -> row(match, csv));
        return csv.toString();
    }

    private static void row(Match match, CsvText csv) {
        CheckedClaim claim = match.claim();
        FactCheck factCheck = match.factCheck();
        csv.text(claim.file()).text(claim.id()).text(claim.text());
        if (claim.spans().isEmpty()) {
            csv.empty(2);
        } else {
            csv.number(claim.spans().get(0).start());
            csv.number(claim.spans().get(claim.spans().size() - 1).end());
        }
        csv.number(match.score()).text(match.opposite() ? "yes" : "no").text(String.join("; ", match.words()));
        csv.text(factCheck.claimReviewed()).text(factCheck.claimant().orElse(""));
        csv.text(factCheck.rating().orElse("")).text(factCheck.publisher().orElse(""));
        csv.text(factCheck.published().orElse("")).text(factCheck.url());
        csv.end();
    }
}
