package org.newsverify.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsverify.article.Article;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportResponse;
import org.newsverify.report.TextSpan;

/**
 * Renders a report as the annotations of its article in brat, an {@code .ann} file to lie beside the {@code .txt} file. An
 * attribution is an event as in PolNeAR: {@code Attribution}, whose trigger is the cue, with {@code Source}, {@code Cue} and
 * {@code Content}. Claims and responses are spans, and {@code Answers} leads from a response to a claim.
 *
 * <p>Offsets count Unicode code points of the decoded input, whose text the lines hold. brat reads UTF-8 and counts CR LF as one: a
 * file in another charset, with a Byte Order Mark or with line ends of Windows has to be converted before both are made.
 * Its {@code annotation.conf} is in {@code src/site/resources/brat}.
 */
public final class BratWriter implements ReportWriter {

    @Override
    public String write(Report report, Article article) {
        Notes notes = new Notes(new Phrases(report), new BratText(article), new HashMap<>());
        report.attributions().forEach(notes::attribution);
        report.claims().forEach(notes::claim);
        report.responses().forEach(notes::response);
        return notes.brat().toString();
    }

    /** @param claims the spans of claims by the ids of claims */
    private record Notes(Phrases phrases, BratText brat, Map<String, String> claims) {

        void attribution(ReportAttribution attribution) {
            Optional<List<TextSpan>> trigger = Stream.of(
                            attribution.cue(), attribution.sourceSpans(), attribution.content())
                    .filter(spans -> !spans.isEmpty())
                    .findFirst();
            if (trigger.isEmpty()) {
                return;
            }
            List<String> arguments = new ArrayList<>();
            argument("Source", attribution.sourceSpans(), arguments);
            argument("Cue", attribution.cue(), arguments);
            argument("Content", attribution.content(), arguments);
            brat.span("Attribution", trigger.get()).ifPresent(id -> {
                String event = brat.event("Attribution", id, arguments);
                brat.attribute("Act", event, Phrases.word(attribution.act()));
                brat.attribute("Style", event, Phrases.word(attribution.style()));
                brat.attribute("Certainty", event, Phrases.word(attribution.certainty()));
                brat.note(event, phrases.speakers(attribution));
            });
        }

        private void argument(String role, List<TextSpan> spans, List<String> arguments) {
            brat.span(role, spans).ifPresent(id -> arguments.add(role + ":" + id));
        }

        void claim(ReportClaim claim) {
            brat.span("Claim", claim.spans()).ifPresent(id -> {
                claims.put(claim.id(), id);
                brat.attribute("Status", id, Phrases.word(claim.status()));
                brat.attribute("Certainty", id, Phrases.word(claim.certainty()));
            });
        }

        void response(ReportResponse response) {
            brat.span("Response", List.of(response.span())).ifPresent(id -> {
                brat.attribute("Act", id, Phrases.word(response.act()));
                brat.note(id, phrases.answer(response));
                response.targets().stream()
                        .flatMap(target -> Stream.ofNullable(claims.get(target)))
                        .forEach(claim -> brat.relation("Answers", id, claim));
            });
        }
    }
}
