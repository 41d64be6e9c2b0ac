package org.newsverify.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsverify.check.Check;
import org.newsverify.check.CheckedClaim;
import org.newsverify.check.FactCheck;
import org.newsverify.check.Match;
import org.newsverify.report.Excerpt;

/**
 * The parts of a check in words, the same in every form that people read: on one line each, harmless to a terminal, not yet escaped
 * for any other form.
 */
final class CheckPhrases {

    /** What every reader of a check has to know. */
    static final String CAVEAT =
            "Each rating is that of the publisher who is named with it, not verify's. verify only finds"
                    + " fact-checks that seem to be about the same; read them to see whether they are.";

    private static final int LONGEST = 500; // chars of a claim

    private CheckPhrases() {}

    /** "3 of 12 claims have a match among the 160 fact-checks of feed.json". */
    static String summary(Check check) {
        return String.format(
                Locale.ROOT,
                "%d of %d claim%s %s a match among the %d fact-checks of %s",
                byClaim(check).size(),
                check.claims(),
                check.claims() == 1 ? "" : "s",
                byClaim(check).size() == 1 ? "has" : "have",
                check.feed().items(),
                Unicode.printable(check.feed().file()));
    }

    /** The matches of each claim that has some. */
    static Map<CheckedClaim, List<Match>> byClaim(Check check) {
        return check.matches().stream()
                .collect(Collectors.groupingBy(Match::claim, LinkedHashMap::new, Collectors.toList()));
    }

    static String claim(CheckedClaim claim) {
        return shortened(claim.text());
    }

    /** Where a claim stands: "a.txt, c3". */
    static String place(CheckedClaim claim) {
        String id = claim.id();
        return Unicode.printable(claim.file()) + ", " + (Character.isDigit(id.charAt(0)) ? "line " + id : id);
    }

    /** How a claim stands to what was reviewed, which is to follow. */
    static String relation(Match match) {
        return match.opposite() ? "seems to say the opposite of" : "seems to say the same as";
    }

    /** What was reviewed, and who had said it. */
    static String reviewed(FactCheck factCheck) {
        return "“" + shortened(factCheck.claimReviewed()) + "”"
                + factCheck
                        .claimant()
                        .map(who -> " (said by " + shortened(who) + ")")
                        .orElse("");
    }

    /** "Plumbline, 2022-10-04, rates what was checked: “False”". */
    static String rating(FactCheck factCheck) {
        String publisher =
                factCheck.publisher().map(CheckPhrases::shortened).orElse("A publisher whom the feed does not name");
        String date =
                factCheck.published().map(day -> ", " + shortened(day) + ",").orElse("");
        return publisher
                + date
                + factCheck
                        .rating()
                        .map(rating -> " rates what was checked: “" + shortened(rating) + "”")
                        .orElse(" gives what was checked no rating in words");
    }

    static String url(FactCheck factCheck) {
        return Unicode.printable(factCheck.url());
    }

    /** What the match rests on: "score 0.91; words of both: bridge, early". */
    static String basis(Match match) {
        String words = match.words().stream().map(CheckPhrases::shortened).collect(Collectors.joining(", "));
        return "score " + match.score() + "; " + (words.isEmpty() ? "no words of both" : "words of both: " + words);
    }

    private static String shortened(String text) {
        return Excerpt.of(Unicode.printable(text), LONGEST);
    }
}
