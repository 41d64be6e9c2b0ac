package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import org.newsverify.check.Check;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.FactCheck;
import org.newsverify.check.Match;
import org.newsverify.writer.Page.Mark;

/** Renders a check for a person, 80 columns wide. */
final class CheckTextWriter implements CheckWriter {

    private static final int INDENT = 2;

    private final boolean colour;

    /** A writer that marks what matters with colour, by ANSI escape sequences, or uses none. */
    CheckTextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String write(Check check) {
        Page page = new Page(colour);
        page.paragraph(Mark.STRONG, CheckPhrases.summary(check));
        if (!check.matches().isEmpty()) {
            page.paragraph(Mark.NONE, CheckPhrases.CAVEAT);
        }
        CheckPhrases.byClaim(check).forEach((claim, matches) -> claim(claim, matches, page));
        return page.toString();
    }

    private static void claim(CheckedClaim claim, List<Match> matches, Page page) {
        page.blank();
        page.paragraph(Mark.STRONG, CheckPhrases.claim(claim));
        page.paragraph(Mark.FAINT, CheckPhrases.place(claim));
        matches.forEach(match -> match(match, page));
    }

    private static void match(Match match, Page page) {
        FactCheck factCheck = match.factCheck();
        page.blank();
        page.paragraph(
                INDENT,
                match.opposite() ? Mark.WARNING : Mark.NONE,
                CheckPhrases.relation(match).toUpperCase(Locale.ROOT),
                " " + CheckPhrases.reviewed(factCheck));
        page.block(INDENT + 4, CheckPhrases.rating(factCheck));
        page.block(INDENT + 4, CheckPhrases.url(factCheck));
        page.block(INDENT + 4, CheckPhrases.basis(match));
    }
}
