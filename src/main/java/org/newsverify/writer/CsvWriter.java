package org.newsverify.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsverify.article.Article;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;

/**
 * Renders reports as one table for a spreadsheet: a record for each claim, each source that puts it forward and each response to it. A
 * claim without a source or a response has a record all the same, and so has a response to no claim. Cells for what there is not
 * are empty. Of a claim with more than a hundred pairs of sources and responses each source and each response has a record of its own.
 *
 * <p>{@code start} and {@code end} reach from the first to the last word of the claim, in Unicode code points of the decoded input. There is no Byte
 * Order Mark, which would become part of the first column's name for most programs: Excel is told that it is UTF-8 when
 * the file is opened by Data, From Text/CSV.
 */
public final class CsvWriter implements ReportWriter {

    private static final int MOST = 100; // records of one claim

    private static final List<String> COLUMNS = List.of(
            "file",
            "title",
            "outlet",
            "published",
            "claim_id",
            "claim",
            "status",
            "certainty",
            "source",
            "named",
            "kind",
            "role",
            "affiliation",
            "count",
            "through",
            "act",
            "style",
            "cue",
            "start",
            "end",
            "response_act",
            "response_by",
            "response_words",
            "response_start",
            "response_end",
            "response_confidence");

    @Override
    public String head() {
        CsvText csv = new CsvText();
        COLUMNS.forEach(csv::text);
        csv.end();
        return csv.toString();
    }

    @Override
    public String write(Report report, Article article) {
        Rows rows = new Rows(report.article(), new ReportIndex(report), new Phrases(report), new CsvText());
        report.claims().forEach(rows::claim);
        report.responses().stream()
                .filter(response -> response.targets().isEmpty())
                .forEach(response -> rows.row(Optional.empty(), Optional.empty(), Speaker.NONE, Optional.of(response)));
        return rows.csv().toString();
    }

    /** One who puts a claim forward, if anybody is said to. */
    private record Speaker(Optional<ReportAttribution> attribution, Optional<ReportSource> source) {
        static final Speaker NONE = new Speaker(Optional.empty(), Optional.empty());
    }

    /** From the first to the last code point of what stands in several parts. */
    private record Place(int start, int end) {
        static Place of(List<TextSpan> spans) {
            return new Place(
                    spans.stream().mapToInt(TextSpan::start).min().orElseThrow(),
                    spans.stream().mapToInt(TextSpan::end).max().orElseThrow());
        }
    }

    private record Rows(ReportArticle article, ReportIndex index, Phrases phrases, CsvText csv) {

        void claim(ReportClaim claim) {
            Optional<ReportClaim> one = Optional.of(claim);
            Optional<Place> place = Optional.of(Place.of(claim.spans()));
            List<Speaker> speakers = speakers(claim);
            List<Optional<ReportResponse>> responses = claim.responses().isEmpty()
                    ? List.of(Optional.empty())
                    : index.responses(claim).stream().map(Optional::of).toList();
            if ((long) speakers.size() * responses.size() <= MOST) {
                speakers.forEach(speaker -> responses.forEach(response -> row(one, place, speaker, response)));
            } else {
                speakers.forEach(speaker -> row(one, place, speaker, Optional.empty()));
                responses.forEach(response -> row(one, place, Speaker.NONE, response));
            }
        }

        private List<Speaker> speakers(ReportClaim claim) {
            List<Speaker> speakers = new ArrayList<>();
            for (ReportAttribution attribution : index.attributions(claim)) {
                if (attribution.sources().isEmpty()) {
                    speakers.add(new Speaker(Optional.of(attribution), Optional.empty()));
                }
                attribution
                        .sources()
                        .forEach(id ->
                                speakers.add(new Speaker(Optional.of(attribution), Optional.of(index.source(id)))));
            }
            return speakers.isEmpty() ? List.of(Speaker.NONE) : speakers;
        }

        void row(
                Optional<ReportClaim> claim,
                Optional<Place> place,
                Speaker speaker,
                Optional<ReportResponse> response) {
            csv.text(article.file())
                    .text(article.title().orElse(""))
                    .text(article.outlet().orElse(""))
                    .text(article.published().orElse(""));
            claim.ifPresentOrElse(this::cells, () -> csv.empty(4));
            speaker.source().ifPresentOrElse(this::cells, () -> csv.empty(6));
            speaker.attribution().ifPresentOrElse(this::cells, () -> csv.empty(4));
            place.ifPresentOrElse(this::cells, () -> csv.empty(2));
            response.ifPresentOrElse(this::cells, () -> csv.empty(6));
            csv.end();
        }

        private void cells(ReportClaim claim) {
            csv.text(claim.id())
                    .text(claim.text())
                    .text(Phrases.word(claim.status()))
                    .text(Phrases.word(claim.certainty()));
        }

        private void cells(ReportSource source) {
            csv.text(source.name())
                    .text(source.named() ? "yes" : "no")
                    .text(Phrases.word(source.kind()))
                    .text(source.role().orElse(""))
                    .text(source.affiliation().orElse(""));
            source.count().ifPresentOrElse(csv::number, () -> csv.empty(1));
        }

        private void cells(ReportAttribution attribution) {
            csv.text(names(Phrases.nearer(attribution)))
                    .text(Phrases.word(attribution.act()))
                    .text(Phrases.word(attribution.style()))
                    .text(Phrases.texts(attribution.cue()));
        }

        private void cells(ReportResponse response) {
            csv.text(Phrases.word(response.act())).text(names(response.by())).text(phrases.words(response));
            cells(Place.of(List.of(response.span())));
            csv.number(response.confidence());
        }

        private String names(List<String> sources) {
            return sources.stream().map(id -> index.source(id).name()).collect(Collectors.joining("; "));
        }

        private void cells(Place place) {
            csv.number(place.start()).number(place.end());
        }
    }
}
