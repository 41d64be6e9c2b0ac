package org.newsverify.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsverify.report.Report;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/** What a report says of its sources in few words, the same in every form that people read. */
final class SourceFacts {

    private final Report report;
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Integer> chains = new HashMap<>();

    SourceFacts(Report report) {
        this.report = report;
        report.responses().forEach(response -> response.by().forEach(id -> answers.merge(id, 1, Integer::sum)));
        for (ReportAttribution attribution : report.attributions()) {
            attribution.sources().forEach(id -> statements.merge(id, 1, Integer::sum));
            attribution.chain().stream()
                    .filter(id -> !attribution.sources().contains(id))
                    .forEach(id -> chains.merge(id, 1, Integer::sum));
        }
    }

    /** All sources, those that say most first. */
    List<ReportSource> sorted() {
        return report.sources().stream()
                .sorted(Comparator.comparingInt(source -> -statements.getOrDefault(source.id(), 0)))
                .toList();
    }

    /** The named sources or the unnamed, those that say most first. */
    List<ReportSource> sorted(boolean named) {
        return sorted().stream().filter(source -> source.named() == named).toList();
    }

    /** What it is if not a person, how many they are, and how much comes from it: "outlet", "2 of them", "1 answer". */
    List<String> of(ReportSource source) {
        List<String> facts = new ArrayList<>();
        if (source.kind() != Source.Kind.PERSON && source.kind() != Source.Kind.OTHER) {
            facts.add(Phrases.word(source.kind()));
        }
        if (source.count().isPresent() && source.count().getAsInt() > 1) {
            facts.add(source.count().getAsInt() + " of them");
        }
        int said = statements.getOrDefault(source.id(), 0);
        int answered = answers.getOrDefault(source.id(), 0);
        int passed = chains.getOrDefault(source.id(), 0);
        if (said > 0) {
            facts.add(said + (said == 1 ? " statement" : " statements"));
        }
        if (answered > 0) {
            facts.add(answered + (answered == 1 ? " answer" : " answers"));
        }
        if (passed > 0) {
            facts.add("in " + passed + (passed == 1 ? " chain" : " chains"));
        }
        return facts;
    }
}
