package org.newsverify.writer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;

/** Draws the {@link Flow} of the claims that matter most. */
final class FlowPicture {

    private static final int MOST = 12; // claims

    private final ReportIndex index;
    private final Phrases phrases;
    private final List<ReportClaim> claims;
    private final int all;

    FlowPicture(Report report) {
        this.index = new ReportIndex(report);
        this.phrases = new Phrases(report);
        ClaimGroups groups = ClaimGroups.of(report);
        List<ReportClaim> ranked = Stream.of(
                        groups.answered().stream().filter(Denials::isDenied),
                        groups.answered().stream().filter(claim -> !Denials.isDenied(claim)),
                        groups.open().stream())
                .flatMap(some -> some)
                .toList();
        this.all = ranked.size();
        this.claims = ranked.subList(0, Math.min(MOST, all));
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    void write(Markup page) {
        Flow flow = new Flow(claims, index, phrases);
        new FlowFrame("Picture of who says what, and who answers", description(), caption())
                .write(flow.columns(), (boxes, svg) -> edges(flow, boxes, svg), page);
    }

    /** Answers to one claim end below each other at its right side. */
    private static void edges(Flow flow, Map<String, FlowBox> boxes, Markup page) {
        Map<String, Integer> answers = flow.edges().stream()
                .filter(FlowEdge::isAnswer)
                .collect(Collectors.groupingBy(FlowEdge::to, Collectors.summingInt(edge -> 1)));
        Map<String, Integer> drawn = new HashMap<>();
        for (FlowEdge edge : flow.edges()) {
            FlowBox end = Objects.requireNonNull(boxes.get(edge.to()));
            int parts = answers.getOrDefault(edge.to(), 0) + 1;
            int part = edge.isAnswer() ? drawn.merge(edge.to(), 1, Integer::sum) : 0;
            int y = end.y() + end.height() * part / parts;
            edge.write(Objects.requireNonNull(boxes.get(edge.from())), end, y, page);
        }
    }

    private String caption() {
        String shown = claims.size() == all
                ? "Each claim that somebody puts forward."
                : claims.size() + " of " + all + " claims, answered ones first; the others are listed below.";
        boolean crowded = claims.stream()
                .anyMatch(claim ->
                        Math.max(claim.attributions().size(), claim.responses().size()) > Flow.MOST);
        return shown
                + (crowded ? " Of those who say so or answer, the first " + Flow.MOST + " of each claim." : "")
                + " An arrow leads from who says so; a sign at the right tells of an answer:"
                + " × denied, ✓ confirmed, ? left open, … not answered. A broken line is a guess.";
    }

    /** The picture in words. */
    private String description() {
        return claims.stream().map(this::inWords).collect(Collectors.joining(" "));
    }

    private String inWords(ReportClaim claim) {
        return Stream.of(
                        Stream.of("Claim " + HtmlArticle.number(claim.id())),
                        phrases.origins(claim).stream(),
                        phrases.answers(claim).keySet().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; ", "", "."));
    }
}
