package org.newsverify.writer;

import java.util.List;
import org.newsverify.compare.Comparison;
import org.newsverify.compare.SharedClaim;
import org.newsverify.report.Finding;
import org.newsverify.writer.Page.Mark;

/** Renders a comparison for a person, 80 columns wide. */
final class ComparisonTextWriter implements ComparisonWriter {

    private static final int INDENT = 2;

    private final boolean colour;

    /** A writer that marks what matters with colour, by ANSI escape sequences, or uses none. */
    ComparisonTextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String write(Comparison comparison) {
        Page page = new Page(colour);
        ComparisonPhrases phrases = new ComparisonPhrases(comparison);
        page.paragraph(Mark.STRONG, phrases.summary());
        page.paragraph(Mark.NONE, ComparisonPhrases.CAVEAT);
        heading("ARTICLES", page);
        comparison
                .articles()
                .forEach(article -> page.paragraph(
                        INDENT,
                        Mark.NONE,
                        article.id() + "  " + phrases.article(article),
                        phrases.file(article).map(file -> " (" + file + ")").orElse("")));
        claims("CLAIMS IN SEVERAL ARTICLES", phrases.shared(), phrases, page);
        claims("CLAIMS OF ONE ARTICLE THAT ANOTHER CONTRADICTS", phrases.contradictedOnly(), phrases, page);
        if (!comparison.citations().isEmpty()) {
            heading("WHO CITES WHOM", page);
            comparison
                    .citations()
                    .forEach(citation -> page.paragraph(INDENT, Mark.NONE, "", phrases.citation(citation)));
        }
        findings(comparison.findings(), page);
        page.blank();
        phrases.rest().ifPresent(rest -> page.paragraph(Mark.FAINT, rest));
        return page.toString();
    }

    private static void heading(String text, Page page) {
        page.blank();
        page.paragraph(Mark.STRONG, text);
    }

    private static void claims(String title, List<SharedClaim> claims, ComparisonPhrases phrases, Page page) {
        if (claims.isEmpty()) {
            return;
        }
        heading(title, page);
        for (SharedClaim claim : claims) {
            page.paragraph(INDENT, Mark.STRONG, claim.id() + "  " + phrases.claim(claim), "");
            page.block(INDENT + 4, ComparisonPhrases.origins(claim) + ":");
            claim.origins()
                    .forEach(origin -> page.paragraph(
                            INDENT + 4, Mark.NONE, ComparisonPhrases.name(origin), ", in " + phrases.places(origin)));
            claim.members().forEach(member -> phrases.wording(claim, member)
                    .ifPresent(words -> page.block(INDENT + 4, words)));
            claim.contradicts()
                    .forEach(other -> page.paragraph(
                            INDENT + 4,
                            Mark.WARNING,
                            "CONTRADICTS " + other,
                            " " + phrases.claim(phrases.other(other)) + " (" + phrases.publishers(phrases.other(other))
                                    + ")"));
        }
    }

    private static void findings(List<Finding> findings, Page page) {
        if (findings.isEmpty()) {
            return;
        }
        heading("FINDINGS", page);
        findings.forEach(finding ->
                page.paragraph(INDENT, Mark.WARNING, finding.code(), ": " + Unicode.printable(finding.message())));
        page.blank();
        page.paragraph(Mark.FAINT, "What a finding means: verify explain CODE");
    }
}
