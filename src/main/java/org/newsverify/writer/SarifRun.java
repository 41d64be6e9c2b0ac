package org.newsverify.writer;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.newsverify.article.Article;
import org.newsverify.article.Format;
import org.newsverify.article.Lines;
import org.newsverify.finding.Findings;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.TextSpan;
import tools.jackson.core.JsonGenerator;

/** A SARIF document with one run, written in parts: each call returns what it adds to the text. */
final class SarifRun {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out = JsonText.generator(text);
    private final JsonFields json = new JsonFields(out);
    private final Set<Artifact> artifacts = new LinkedHashSet<>();
    private Optional<Report.Tool> tool = Optional.empty();

    private record Artifact(String uri, String sha256, Format format) {}

    /** All before the first result. */
    String begin() {
        out.writeStartObject();
        json.string("$schema", SCHEMA);
        json.string("version", "2.1.0");
        out.writeArrayPropertyStart("runs");
        out.writeStartObject();
        json.string("columnKind", "unicodeCodePoints");
        out.writeArrayPropertyStart("results");
        return written();
    }

    /** The findings of a report, if it has any. */
    String add(Report report, Article article) {
        tool = Optional.of(report.tool());
        String uri = Identifiers.file(report.article());
        artifacts.add(
                new Artifact(uri, report.article().sha256(), article.origin().format()));
        report.findings()
                .forEach(finding ->
                        json.object(() -> result(finding, uri, article.origin().lines())));
        return written();
    }

    /** All behind the last result. */
    String end() {
        out.writeEndArray();
        json.objects("artifacts", List.copyOf(artifacts), this::artifact);
        json.object("tool", () -> json.object("driver", () -> SarifRules.write(json, tool)));
        out.close(); // and with it all that is open
        return written() + "\n";
    }

    private String written() {
        out.flush();
        String part = text.toString();
        text.getBuffer().setLength(0);
        return part;
    }

    private void result(Finding finding, String uri, Lines lines) {
        json.string("ruleId", finding.code());
        int rule = Findings.codes().indexOf(finding.code());
        if (rule >= 0) {
            json.number("ruleIndex", rule);
        }
        json.word("level", finding.level());
        SarifRules.message(json, "message", finding.message());
        List<TextSpan> spans = finding.spans().stream().distinct().toList();
        if (spans.isEmpty()) {
            json.list("locations", () -> json.object(() -> location(uri, () -> {})));
        } else {
            json.objects("locations", spans.subList(0, 1), span -> location(uri, () -> region(span, lines)));
        }
        if (spans.size() > 1) {
            json.objects(
                    "relatedLocations",
                    spans.subList(1, spans.size()),
                    span -> location(uri, () -> region(span, lines)));
        }
        json.object("partialFingerprints", () -> json.string("findingWords/v1", fingerprint(finding)));
    }

    private void location(String uri, Runnable region) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.string("uri", uri));
            region.run();
        });
    }

    private void region(TextSpan span, Lines lines) {
        Lines.Place start = lines.at(span.start());
        Lines.Place end = lines.at(span.end());
        json.object("region", () -> {
            json.number("startLine", start.line());
            json.number("startColumn", start.column());
            json.number("endLine", end.line());
            json.number("endColumn", end.column());
            json.number("charOffset", span.start());
            json.number("charLength", span.end() - span.start());
        });
    }

    /** The same for the same words wherever they stand, so that a finding is known again when the article has been edited. */
    private static String fingerprint(Finding finding) {
        String words = finding.spans().isEmpty()
                ? finding.message()
                : finding.spans().stream().map(TextSpan::text).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes((finding.code() + "\n" + words).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void artifact(Artifact artifact) {
        json.object("location", () -> json.string("uri", artifact.uri()));
        json.strings("roles", List.of("analysisTarget"));
        json.string("mimeType", artifact.format().mediaType());
        json.object("hashes", () -> json.string("sha-256", artifact.sha256()));
    }
}
