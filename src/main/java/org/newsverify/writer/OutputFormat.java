package org.newsverify.writer;

import java.util.Locale;

/** The forms that a report can be had in. */
public enum OutputFormat {
    TEXT("txt", "for reading in a terminal", true),
    JSON("json", "the whole report; verify schema describes it", false),
    JSONL("jsonl", "the same, one report a line", true),
    HTML("html", "a page to read, the article with its marks in it", false),
    CSV("csv", "for a spreadsheet: who says what and who answers, one a row", true),
    MARKDOWN("md", "for notes and pull requests", true),
    BRAT("ann", "brat annotations, attributions as in PolNeAR", false),
    WEBANNOTATION("jsonld", "W3C Web Annotations, for tools that show and edit them", false),
    SCHEMAORG("jsonld", "schema.org JSON-LD with drafts of ClaimReviews, for fact-checkers", false),
    SARIF("sarif", "the findings as SARIF 2.1.0, for code review and CI", true);

    private final String extension;
    private final String description;
    private final boolean several;

    OutputFormat(String extension, String description, boolean several) {
        this.extension = extension;
        this.description = description;
        this.several = several;
    }

    /** How the name of a file of it ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** What it is good for, in a few words. */
    public String description() {
        return description;
    }

    /** Whether one output may hold several reports. */
    public boolean holdsSeveral() {
        return several;
    }

    /** A writer of this form, without colour. */
    public ReportWriter writer() {
        return switch (this) {
            case TEXT -> new TextWriter(false);
            case JSON -> JsonWriter.indented();
            case JSONL -> JsonWriter.lines();
            case HTML -> new HtmlWriter();
            case CSV -> new CsvWriter();
            case MARKDOWN -> new MarkdownWriter();
            case BRAT -> new BratWriter();
            case WEBANNOTATION -> new WebAnnotationWriter();
            case SCHEMAORG -> new SchemaOrgWriter();
            case SARIF -> new SarifWriter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
