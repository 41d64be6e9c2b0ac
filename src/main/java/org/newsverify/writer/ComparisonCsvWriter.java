package org.newsverify.writer;

import java.util.List;
import java.util.stream.Collectors;
import org.newsverify.compare.ComparedArticle;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.ComparisonIndex;
import org.newsverify.compare.SharedClaim;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.compare.SharedClaim.Origin;

/** Renders a comparison as a table for a spreadsheet, a record for each article's claim. */
final class ComparisonCsvWriter implements ComparisonWriter {

    private static final List<String> COLUMNS = List.of(
            "shared_id",
            "shared_claim",
            "articles",
            "origins",
            "contradicts",
            "file",
            "outlet",
            "published",
            "claim_id",
            "claim",
            "certainty",
            "status",
            "denied",
            "origin");

    @Override
    public String write(Comparison comparison) {
        ComparisonIndex index = new ComparisonIndex(comparison);
        CsvText csv = new CsvText();
        COLUMNS.forEach(csv::text);
        csv.end();
        for (SharedClaim claim : comparison.claims()) {
            claim.members().forEach(member -> row(claim, member, index.article(member.article()), csv));
        }
        return csv.toString();
    }

    private static void row(SharedClaim claim, Member member, ComparedArticle article, CsvText csv) {
        csv.text(claim.id()).text(claim.text()).number(claim.articles());
        csv.number(claim.origins().size()).text(String.join("; ", claim.contradicts()));
        csv.text(article.file())
                .text(article.outlet().orElse(""))
                .text(article.published().orElse(""));
        csv.text(member.claim()).text(member.text()).text(JsonFields.word(member.certainty()));
        csv.text(JsonFields.word(member.status())).text(member.denied() ? "yes" : "no");
        csv.text(claim.origins().stream()
                .filter(origin -> origin.articles().contains(member.article()))
                .map(Origin::name)
                .collect(Collectors.joining("; ")));
        csv.end();
    }
}
