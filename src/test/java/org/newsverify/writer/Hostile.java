package org.newsverify.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsverify.Articles;
import org.newsverify.article.Article;
import org.newsverify.article.Metadata;
import org.newsverify.article.Span;
import org.newsverify.attribution.Attribution;
import org.newsverify.attribution.Style;
import org.newsverify.finding.Findings;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.TextSpan;

/** An article that has a string from outside in all its places, and the report on it. */
final class Hostile {

    private final StringBuilder text = new StringBuilder();

    private Hostile() {}

    /** The string is the file's name, the title, the outlet, the byline, the date, and in every part of what is said. */
    static Example example(String payload) {
        return new Hostile().make(payload);
    }

    private Example make(String payload) {
        Span shut = add("The harbour " + payload + " is shut");
        add(", ");
        Span tolle = add("Ines Tolle " + payload);
        Span said = add(" said " + payload);
        add(" on Sunday, citing " + payload + " Norpress.\n" + payload + "\n");
        Span pilots = add("“" + payload + " We are short of pilots " + payload + ",” ");
        Span official = add("a port official " + payload);
        Span added = add(" added");
        add(".\n");
        Span aide = add("An aide to " + payload);
        Span denied = add(" denied " + payload);
        Span shutAgain = add(" that the harbour " + payload + " was shut");
        add(".\n" + payload);
        List<Attribution> attributions = List.of(
                new Attribution(List.of(tolle), List.of(said), List.of(shut), Style.INDIRECT, 0.9),
                new Attribution(List.of(official), List.of(added), List.of(pilots), Style.DIRECT, 0.9),
                new Attribution(List.of(aide), List.of(denied), List.of(shutAgain), Style.INDIRECT, 0.9));
        return report(payload, attributions);
    }

    private Span add(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private Example report(String payload, List<Attribution> attributions) {
        Article read = Articles.of(text.toString());
        Optional<String> some = Optional.of(payload);
        Metadata metadata = new Metadata(some, some, some, some);
        Article article = new Article(
                payload, read.text(), read.blocks(), metadata, read.language(), read.words(), read.origin());
        Report report = Example.of(article, attributions).report();
        List<Finding> findings = new ArrayList<>(Findings.of(report));
        TextSpan all = new TextSpan(0, text.codePointCount(0, text.length()), read.text());
        findings.add(new Finding("hedged-claim", Finding.Level.NOTE, payload, List.of("c1"), List.of(all)));
        return new Example(article, report.with(findings));
    }
}
