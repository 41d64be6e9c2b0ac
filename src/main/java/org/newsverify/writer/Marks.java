package org.newsverify.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsverify.article.Article;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportSource;
import org.newsverify.report.TextSpan;

/** Collects what a report says of the words of its article. */
final class Marks {

    private static final int HUES = 6; // sources that have a colour of their own

    private final Places places;
    private final ReportIndex index;
    private final Map<String, String> hues = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Report report, Article article) {
        this.places = new Places(article);
        this.index = new ReportIndex(report);
        List<ReportSource> sources = new SourceFacts(report).sorted();
        for (int i = 0; i < sources.size(); i++) {
            hues.put(sources.get(i).id(), "hue" + (i < HUES ? i + 1 : 0));
        }
    }

    static List<Mark> of(Report report, Article article) {
        Marks marks = new Marks(report, article);
        ClaimGroups groups = ClaimGroups.of(report);
        Stream.of(groups.answered(), groups.open(), groups.narrated())
                .flatMap(List::stream)
                .forEach(marks::claim);
        report.attributions().forEach(marks::attribution);
        report.sources()
                .forEach(source ->
                        marks.add(source.mentions(), Mark.Kind.SOURCE, source.id(), marks.look(source.id()), 0));
        report.responses()
                .forEach(response -> marks.add(
                        List.of(response.span()),
                        Mark.Kind.ANSWER,
                        response.id(),
                        Tone.of(response.act()).style(),
                        Tone.of(response.act()).ordinal()));
        return marks.marks;
    }

    private void claim(ReportClaim claim) {
        Tone tone = Tone.of(claim.status());
        add(claim.spans(), Mark.Kind.CLAIM, claim.id(), tone.style(), tone.ordinal());
    }

    private void attribution(ReportAttribution attribution) {
        List<String> sources = attribution.sources();
        String look = sources.isEmpty() ? "hue0 nobody" : look(sources.get(0));
        add(attribution.content(), Mark.Kind.CONTENT, attribution.id(), look, 0);
        add(attribution.cue(), Mark.Kind.CUE, attribution.id(), "cue", 0);
        if (!sources.isEmpty()) {
            add(attribution.sourceSpans(), Mark.Kind.SOURCE, sources.get(0), look, 1);
        }
    }

    private String look(String source) {
        return hues.get(source) + (index.source(source).named() ? "" : " unnamed");
    }

    private void add(List<TextSpan> spans, Mark.Kind kind, String id, String style, int rank) {
        Set<TextSpan> seen = new HashSet<>();
        for (TextSpan span : spans) {
            if (seen.add(span)) {
                places.find(span).ifPresent(place -> marks.add(new Mark(place, kind, id, style, rank)));
            }
        }
    }
}
