package org.newsverify.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsverify.report.Finding;
import org.newsverify.report.Report;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/** Words of people of whom nothing is told but that they say so: "critics say", "some believe". */
final class VagueSource implements Rule {

    private static final Set<String> VAGUE = Set.of(
            "critics",
            "observers",
            "experts",
            "analysts",
            "detractors",
            "skeptics",
            "sceptics",
            "pundits",
            "commentators",
            "rumors",
            "rumours");
    private static final Set<String> EXPERTS = Set.of("experts", "analysts", "observers", "commentators", "pundits");
    private static final Set<String> TRADES = Set.of(
            "analyst",
            "expert",
            "professor",
            "economist",
            "researcher",
            "scientist",
            "scholar",
            "fellow",
            "director",
            "historian",
            "strategist",
            "lawyer",
            "pollster",
            "author",
            "specialist",
            "consultant");
    private static final Set<String> DEFINITE =
            Set.of("few", "no", "the", "these", "those", "most", "other"); // of whom more is told, or none

    @Override
    public String code() {
        return "vague-source";
    }

    @Override
    public Finding.Level level() {
        return Finding.Level.NOTE;
    }

    @Override
    public List<Finding> check(Report report) {
        boolean named = report.sources().stream().anyMatch(VagueSource::isExpert);
        Set<String> speaking = report.attributions().stream()
                .filter(attribution -> !attribution.content().isEmpty())
                .flatMap(attribution -> attribution.sources().stream())
                .collect(Collectors.toSet());
        return report.sources().stream()
                .filter(source -> isVague(source) && !(named && isOneOf(source, EXPERTS)))
                .filter(source -> speaking.contains(source.id()))
                .map(source -> finding(
                        "who are “" + source.name() + "”? Nothing more is told of them", List.of(), source.mentions()))
                .toList();
    }

    /** Somebody named of whose trade more is told: "experts say" may then mean them. */
    private static boolean isExpert(ReportSource source) {
        return source.named() && Text.words(source.role().orElse("")).stream().anyMatch(TRADES::contains);
    }

    private static boolean isOneOf(ReportSource source, Set<String> nouns) {
        return Text.words(source.name()).stream().anyMatch(nouns::contains);
    }

    private static boolean isVague(ReportSource source) {
        List<String> words = Text.words(source.name());
        return !source.named()
                && source.kind() == Source.Kind.GROUP
                && source.count().isEmpty()
                && source.basis().isEmpty()
                && words.size() <= 2
                && !DEFINITE.contains(words.get(0))
                && VAGUE.contains(words.get(words.size() - 1));
    }
}
