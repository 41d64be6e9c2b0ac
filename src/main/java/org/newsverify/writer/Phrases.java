package org.newsverify.writer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.attribution.Act;
import org.newsverify.attribution.Certainty;
import org.newsverify.attribution.Style;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.TextSpan;

/**
 * The parts of a report in words, the same in every form that people read: on one line each, harmless to a terminal, not yet escaped
 * for any other form.
 */
final class Phrases {

    private static final double LIKELY = 0.25; // confidence below which an answer is only perhaps one to a claim
    private static final int LONGEST = 300; // chars of an answer's words

    private final ReportIndex index;

    Phrases(Report report) {
        this.index = new ReportIndex(report);
    }

    /** What is claimed. */
    static String claim(ReportClaim claim) {
        String text = Unicode.printable(claim.text());
        return claim.certainty() == Certainty.HEDGED ? text + " [hedged]" : text;
    }

    /** What reports call one of a few kinds: "not-confirm". */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who speaks: "Ines Tolle; two aides (unnamed)". */
    String names(List<String> sources) {
        return sources.isEmpty()
                ? "no source given"
                : sources.stream().map(this::name).collect(Collectors.joining("; "));
    }

    String name(String id) {
        return index.source(id).named() ? shortName(id) : shortName(id) + " (unnamed)";
    }

    /** A name that does not tell whether it is one. */
    String shortName(String id) {
        String name = Unicode.printable(index.source(id).name());
        return name.isEmpty() ? id : name;
    }

    /** Where a claim comes from, a line for each who puts it forward. */
    List<String> origins(ReportClaim claim) {
        if (claim.attributions().isEmpty()) {
            return List.of("the article says so itself");
        }
        return index.attributions(claim).stream()
                .map(attribution -> ClaimGroups.isOnlyDenied(claim)
                        ? "stated only where " + names(attribution.sources()) + " denies it"
                        : "— " + said(attribution))
                .toList();
    }

    /** Who puts a claim forward, through whom, and in which words. */
    String said(ReportAttribution attribution) {
        String cue = texts(attribution.cue());
        String quoted = attribution.style() == Style.DIRECT ? " [quoted]" : "";
        boolean worded =
                cue.codePoints().anyMatch(Character::isLetterOrDigit); // a colon or a dash tells a reader nothing
        return speakers(attribution) + (worded ? " (" + cue + ")" : "") + quoted;
    }

    /** Who speaks, through whom, and for whom. */
    String speakers(ReportAttribution attribution) {
        return names(attribution.sources()) + through(attribution);
    }

    /** Who stands between the article and the source, and whom the source speaks for. */
    private String through(ReportAttribution attribution) {
        List<String> nearer = nearer(attribution);
        List<String> farther = attribution.chain().stream()
                .skip(nearer.size())
                .filter(id -> !attribution.sources().contains(id))
                .toList();
        return (nearer.isEmpty() ? "" : ", through " + names(nearer))
                + (farther.isEmpty() ? "" : ", quoting " + names(farther));
    }

    /** Those of an attribution's chain that stand between the article and the source; none if the source is not in the chain. */
    static List<String> nearer(ReportAttribution attribution) {
        List<String> nearer = attribution.chain().stream()
                .takeWhile(id -> !attribution.sources().contains(id))
                .toList();
        return nearer.size() == attribution.chain().size() ? List.of() : nearer;
    }

    /** Claims that have the same answers together, in the order of the first of each. */
    Collection<List<ReportClaim>> sameAnswers(List<ReportClaim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> ClaimGroups.isOnlyDenied(claim) ? origins(claim) : answers(claim),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** The answers to a claim, denials first. */
    List<ReportResponse> responses(ReportClaim claim) {
        return index.responses(claim).stream()
                .sorted(Comparator.comparing(response -> Tone.of(response.act())))
                .toList();
    }

    /** Who answers a claim and how, with their words: all that one has to say to it stands together. */
    Map<String, String> answers(ReportClaim claim) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (ReportResponse response : responses(claim)) {
            answers.merge(
                    answer(response),
                    quoted(response),
                    (before, more) -> before.contains(more) ? before : before + "; " + more);
        }
        return answers;
    }

    /** Who answers, and how: "Ines Tolle denied". */
    String answer(ReportResponse response) {
        return names(response.by()) + (isDoubtful(response) ? " perhaps " : " ") + verb(response.act());
    }

    /** Whether it may not be an answer to the claims that it is led to. */
    static boolean isDoubtful(ReportResponse response) {
        return !response.targets().isEmpty() && response.confidence() < LIKELY;
    }

    static String verb(Act act) {
        return switch (act) {
            case DENY -> "denied";
            case CONFIRM -> "confirmed";
            case NOT_CONFIRM -> "left open";
            case NO_COMMENT -> "did not comment";
            case NO_RESPONSE -> "did not answer";
            default -> "answered";
        };
    }

    /** The words of an answer in quotation marks: a quotation alone, or the clause that tells of it. */
    String quoted(ReportResponse response) {
        return "“" + StringUtils.abbreviateMiddle(words(response), " … ", LONGEST) + "”";
    }

    /** The words of an answer, whole. */
    String words(ReportResponse response) {
        String words = response.attribution()
                .map(index::attribution)
                .filter(attribution -> attribution.style() == Style.DIRECT)
                .map(attribution -> texts(attribution.content()))
                .orElseGet(() -> Unicode.printable(response.span().text()));
        return StringUtils.strip(words, "“”\" ");
    }

    /** The words of some spans on one line. */
    static String texts(List<TextSpan> spans) {
        return spans.stream()
                .map(span -> Unicode.printable(span.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" … "));
    }
}
