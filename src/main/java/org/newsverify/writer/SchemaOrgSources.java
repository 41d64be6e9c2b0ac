package org.newsverify.writer;

import java.util.List;
import org.newsverify.report.Report;
import org.newsverify.report.ReportClaim;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/**
 * Writes sources in the vocabulary of schema.org. Whoever speaks is a person there or an organisation: several people together are
 * the latter. What is neither, such as a report or a poll, is what words are based on.
 */
final class SchemaOrgSources {

    private final JsonFields json;
    private final ReportIndex index;
    private final String file;

    SchemaOrgSources(JsonFields json, Report report, String file) {
        this.json = json;
        this.index = new ReportIndex(report);
        this.file = file;
    }

    void source(ReportSource source) {
        json.string("@type", type(source.kind()));
        json.string("@id", id(source));
        json.string("name", source.name());
        if (!source.named()) {
            json.string("disambiguatingDescription", "not named in the article");
        }
        if (source.kind() == Source.Kind.PERSON) {
            source.role().ifPresent(role -> json.string("jobTitle", role));
            source.affiliation()
                    .ifPresent(body -> json.object("affiliation", () -> {
                        json.string("@type", "Organization");
                        json.string("name", body);
                    }));
        }
    }

    /** Ids of those whose words a claim is. */
    List<String> of(ReportClaim claim) {
        return index.sources(claim).stream().map(ReportSource::id).toList();
    }

    /** Who speaks, as {@code property}, and what else words come from. */
    void said(String property, List<String> ids) {
        List<ReportSource> sources = ids.stream().map(index::source).toList();
        references(property, sources.stream().filter(source -> speaks(source)).toList());
        references(
                "isBasedOn", sources.stream().filter(source -> !speaks(source)).toList());
    }

    private void references(String property, List<ReportSource> sources) {
        if (!sources.isEmpty()) {
            json.objects(property, sources, source -> json.string("@id", id(source)));
        }
    }

    private static boolean speaks(ReportSource source) {
        return !type(source.kind()).equals("CreativeWork");
    }

    private static String type(Source.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION, GROUP -> "Organization";
            case OUTLET -> "NewsMediaOrganization";
            case DOCUMENT, OTHER -> "CreativeWork";
        };
    }

    private String id(ReportSource source) {
        return file + "#" + source.id();
    }
}
