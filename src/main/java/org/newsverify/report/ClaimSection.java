package org.newsverify.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.attribution.Style;
import org.newsverify.claim.Status;
import org.newsverify.report.Page.Mark;

/** The claims of a report, for a person: those that somebody answers first, then those that stand as they are, then the article's own. */
final class ClaimSection {

    private static final int INDENT = 2;
    private static final int SHORTEST = 3; // words of a claim that is shown though nobody answers it
    private static final double LIKELY = 0.25; // confidence below which an answer is only perhaps one to a claim
    private static final int LONGEST = 300; // chars of an answer's words

    private final Report report;
    private final Map<String, ReportSource> sources = new HashMap<>();
    private final Map<String, ReportAttribution> attributions = new HashMap<>();
    private final Map<String, ReportResponse> responses = new HashMap<>();

    ClaimSection(Report report) {
        this.report = report;
        report.sources().forEach(source -> sources.put(source.id(), source));
        report.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        report.responses().forEach(response -> responses.put(response.id(), response));
    }

    void write(Page page) {
        List<ReportClaim> answered = claims(Kind.ANSWERED);
        Set<String> shown = answered.stream()
                .filter(ClaimSection::isOnlyDenied)
                .flatMap(claim -> claim.attributions().stream())
                .collect(Collectors.toSet());
        List<ReportResponse> others = report.responses().stream()
                .filter(response -> response.targets().isEmpty())
                .filter(response ->
                        response.attribution().filter(shown::contains).isEmpty())
                .toList();
        section("CLAIMS THAT SOMEBODY ANSWERS", answered, page);
        if (!others.isEmpty()) {
            page.blank();
            page.paragraph(Mark.STRONG, answered.isEmpty() ? "ANSWERS" : "OTHER ANSWERS");
            others.forEach(response -> answer(response, page));
        }
        section(answered.isEmpty() ? "CLAIMS" : "OTHER CLAIMS", claims(Kind.OPEN), page);
        section("WHAT THE ARTICLE SAYS ITSELF", claims(Kind.NARRATED), page);
    }

    private enum Kind {
        ANSWERED,
        OPEN,
        NARRATED
    }

    private List<ReportClaim> claims(Kind kind) {
        return report.claims().stream()
                .filter(claim -> kind(claim) == kind)
                .filter(claim -> kind == Kind.ANSWERED || claim.text().split(" ", SHORTEST).length == SHORTEST)
                .toList();
    }

    private static Kind kind(ReportClaim claim) {
        return switch (claim.status()) {
            case NARRATED -> Kind.NARRATED;
            case ATTRIBUTED -> Kind.OPEN;
            default -> Kind.ANSWERED;
        };
    }

    private void section(String title, List<ReportClaim> claims, Page page) {
        if (!claims.isEmpty()) {
            page.blank();
            page.paragraph(Mark.STRONG, title);
            claims.forEach(claim -> claim(claim, page));
        }
    }

    private void claim(ReportClaim claim, Page page) {
        boolean answered = kind(claim) == Kind.ANSWERED;
        if (kind(claim) == Kind.NARRATED) {
            page.paragraph(INDENT, Mark.NONE, "• ", text(claim));
            return;
        }
        page.blank();
        Mark mark = answered ? Mark.WARNING : Mark.NONE;
        page.paragraph(INDENT, mark, answered ? claim.status().name() + " · " : "", text(claim));
        claim.attributions().stream()
                .flatMap(id -> Stream.ofNullable(attributions.get(id)))
                .forEach(attribution -> said(attribution, isOnlyDenied(claim), page));
        if (claim.attributions().isEmpty()) {
            page.block(INDENT + 4, "the article says so itself");
        }
        answers(claim).forEach((who, words) -> page.block(INDENT + 4, who + ": " + words));
    }

    /** Whether nobody puts it forward but those who say that it is not so. */
    private static boolean isOnlyDenied(ReportClaim claim) {
        return claim.status() == Status.DENIED && claim.responses().isEmpty();
    }

    private static String text(ReportClaim claim) {
        String text = Unicode.printable(claim.text());
        return claim.certainty() == Certainty.HEDGED ? text + " [hedged]" : text;
    }

    /** Who puts a claim forward, through whom, and in which words. */
    private void said(ReportAttribution attribution, boolean denied, Page page) {
        String who = attribution.sources().isEmpty() ? "no source given" : join(attribution.sources());
        if (denied) {
            page.block(INDENT + 4, "stated only where " + who + " denies it");
            return;
        }
        String cue = texts(attribution.cue());
        String quoted = attribution.style() == Style.DIRECT ? " [quoted]" : "";
        page.block(INDENT + 4, "— " + who + through(attribution) + (cue.isEmpty() ? "" : " (" + cue + ")") + quoted);
    }

    /** Who answers and how, with their words: all that one has to say to a claim stands together. */
    private Map<String, String> answers(ReportClaim claim) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String id : claim.responses()) {
            ReportResponse response = responses.get(id);
            if (response != null) {
                answers.merge(
                        join(response.by())
                                + (response.confidence() < LIKELY ? " perhaps " : " ")
                                + verb(response.act()),
                        quoted(response),
                        (before, more) -> before.contains(more) ? before : before + "; " + more);
            }
        }
        return answers;
    }

    private void answer(ReportResponse response, Page page) {
        page.blank();
        page.paragraph(INDENT, Mark.WARNING, join(response.by()), " " + verb(response.act()) + ": " + quoted(response));
    }

    /** The words of an answer: a quotation alone, or the clause that tells of it. */
    private String quoted(ReportResponse response) {
        String words = response.attribution()
                .flatMap(id -> Optional.ofNullable(attributions.get(id)))
                .filter(attribution -> attribution.style() == Style.DIRECT)
                .map(attribution -> texts(attribution.content()))
                .orElseGet(() -> Unicode.printable(response.span().text()));
        return "“" + StringUtils.abbreviateMiddle(StringUtils.strip(words, "“”\" "), " … ", LONGEST) + "”";
    }

    private static String verb(Act act) {
        return switch (act) {
            case DENY -> "denied";
            case CONFIRM -> "confirmed";
            case NOT_CONFIRM -> "left open";
            case NO_COMMENT -> "did not comment";
            case NO_RESPONSE -> "did not answer";
            default -> "answered";
        };
    }

    /** Who stands between the article and the source, and whom the source speaks for. */
    private String through(ReportAttribution attribution) {
        List<String> chain = attribution.chain();
        int first = 0;
        while (first < chain.size() && !attribution.sources().contains(chain.get(first))) {
            first++;
        }
        List<String> farther = chain.subList(first, chain.size()).stream()
                .filter(id -> !attribution.sources().contains(id))
                .toList();
        return (first == 0 || first == chain.size() ? "" : ", through " + join(chain.subList(0, first)))
                + (farther.isEmpty() ? "" : ", quoting " + join(farther));
    }

    private String join(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(String id) {
        ReportSource source = sources.get(id);
        String name = source == null ? "" : Unicode.printable(source.name());
        return name.isEmpty() ? id : source != null && !source.named() ? name + " (unnamed)" : name;
    }

    private static String texts(List<TextSpan> spans) {
        return spans.stream()
                .map(span -> Unicode.printable(span.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" … "));
    }
}
