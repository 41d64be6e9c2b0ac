package org.newsverify.writer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;

/** How some claims reach the reader: who says so, through whom, and who answers, each a column of boxes, and lines between them. */
final class Flow {

    /** Width of the picture, in its own units as all sizes. */
    static final int WIDTH = 1000;

    /** How many of those who put a claim forward, and of those who answer it, are drawn. */
    static final int MOST = 5;

    private final ReportIndex index;
    private final Phrases phrases;
    private final FlowColumn says = new FlowColumn("Who says so", 0, 200, 2);
    private final FlowColumn through = new FlowColumn("Through", 245, 120, 2);
    private final FlowColumn claimed;
    private final FlowColumn answers = new FlowColumn("Who answers", 800, 200, 2);
    private final Set<FlowEdge> edges = new LinkedHashSet<>();

    Flow(List<ReportClaim> claims, ReportIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        boolean passed = claims.stream()
                .flatMap(claim -> index.attributions(claim).stream())
                .anyMatch(attribution -> !Phrases.nearer(attribution).isEmpty());
        int left = passed ? 410 : 270;
        this.claimed = new FlowColumn("The claim", left, 720 - left, 3);
        for (int i = 0; i < claims.size(); i++) {
            claimed.add(claims.get(i).id(), head(claims.get(i)), Phrases.claim(claims.get(i)), style(claims.get(i)), i);
        }
        Map<String, FlowBox> boxes = claimed.boxes();
        for (ReportClaim claim : claims) {
            int middle = Objects.requireNonNull(boxes.get(claim.id())).middle();
            index.attributions(claim).stream().limit(MOST).forEach(attribution -> origin(attribution, claim, middle));
            index.responses(claim).stream().limit(MOST).forEach(response -> answer(response, claim, middle));
        }
    }

    Collection<FlowEdge> edges() {
        return edges;
    }

    /** The columns that hold anything, from left to right. */
    List<FlowColumn> columns() {
        return List.of(says, through, claimed, answers).stream()
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private static String head(ReportClaim claim) {
        Tone tone = Tone.of(claim.status());
        String status = claim.status().name().toLowerCase(Locale.ROOT);
        return HtmlArticle.number(claim.id()) + (tone == Tone.PLAIN ? "" : "  " + tone.before(status));
    }

    private static String style(ReportClaim claim) {
        return "claim " + Tone.of(claim.status()).style();
    }

    private void origin(ReportAttribution attribution, ReportClaim claim, int y) {
        if (ClaimGroups.isOnlyDenied(claim)) {
            attribution.sources().forEach(by -> answer(by, claim, Tone.DENIED, false, y));
            return;
        }
        List<String> nearer = Phrases.nearer(attribution);
        String next = claim.id();
        if (!nearer.isEmpty()) {
            next = "through " + String.join(" ", nearer);
            through.add(next, "", phrases.names(nearer), "who", y);
            edges.add(new FlowEdge(next, claim.id(), Tone.PLAIN, false));
        }
        if (attribution.sources().isEmpty()) {
            says.add("nobody", "", "no source given", "nobody", y);
            edges.add(new FlowEdge("nobody", next, Tone.PLAIN, false));
        }
        for (String source : attribution.sources()) {
            add(says, "says " + source, source, y);
            edges.add(new FlowEdge("says " + source, next, Tone.PLAIN, false));
        }
    }

    private void answer(ReportResponse response, ReportClaim claim, int y) {
        Tone tone = Tone.of(response.act());
        response.by().forEach(by -> answer(by, claim, tone, Phrases.isDoubtful(response), y));
    }

    private void answer(String by, ReportClaim claim, Tone tone, boolean doubtful, int y) {
        add(answers, "answers " + by, by, y);
        edges.add(new FlowEdge("answers " + by, claim.id(), tone, doubtful));
    }

    private void add(FlowColumn column, String key, String source, int y) {
        boolean named = index.source(source).named();
        column.add(key, named ? "" : "unnamed", phrases.shortName(source), named ? "who" : "who unnamed", y);
    }
}
