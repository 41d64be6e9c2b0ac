package org.newsverify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.attribution.Style;
import org.newsverify.claim.Status;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/** A report on an article, made by hand, source by source and claim by claim. */
final class Draft {

    private final ReportArticle article;
    private final List<ReportSource> sources = new ArrayList<>();
    private final List<ReportAttribution> attributions = new ArrayList<>();
    private final List<ReportClaim> claims = new ArrayList<>();

    Draft(String file, String outlet, String published) {
        this.article = new ReportArticle(
                file,
                Optional.empty(),
                Made.told(outlet),
                Optional.empty(),
                Made.told(published),
                "en",
                100,
                "00ff",
                0);
    }

    /** A source, of which its id is given back. */
    String source(String name, boolean named, Source.Kind kind, String role, String affiliation) {
        String id = "s" + (sources.size() + 1);
        sources.add(new ReportSource(
                id,
                name,
                named,
                kind,
                Made.told(role),
                Made.told(affiliation),
                OptionalInt.empty(),
                List.of(),
                List.of()));
        return id;
    }

    String person(String name) {
        return source(name, true, Source.Kind.PERSON, "", "");
    }

    String outlet(String name) {
        return source(name, true, Source.Kind.OUTLET, "", "");
    }

    /** A claim of the article's own. */
    Draft tells(String text) {
        return claim(text, Certainty.ASSERTED, List.of());
    }

    /** A claim of a source's, by its id, of which the article learnt through others. */
    Draft says(String source, String text, String... chain) {
        return claim(text, Certainty.ASSERTED, List.of(attribution(Act.SAY, List.of(source), List.of(chain))));
    }

    /** A claim that the article has only as denied. */
    Draft denies(String source, String text) {
        return claim(text, Certainty.ASSERTED, List.of(attribution(Act.DENY, List.of(source), List.of())));
    }

    Draft claim(String text, Certainty certainty, List<String> attributed) {
        Status status = attributed.isEmpty() ? Status.NARRATED : Status.ATTRIBUTED;
        claims.add(
                new ReportClaim("c" + (claims.size() + 1), text, List.of(), attributed, certainty, status, List.of()));
        return this;
    }

    String attribution(Act act, List<String> by, List<String> chain) {
        String id = "a" + (attributions.size() + 1);
        attributions.add(new ReportAttribution(
                id, by, chain, act, Style.INDIRECT, Certainty.ASSERTED, List.of(), List.of(), List.of(), List.of(), 1));
        return id;
    }

    Report report() {
        return new Report(
                new Report.Tool("verify", "1", "stub"), article, sources, attributions, claims, List.of(), List.of());
    }
}
