package org.newsverify.finding;

import java.util.List;
import java.util.Set;
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
            "insiders",
            "sources",
            "detractors",
            "skeptics",
            "sceptics",
            "pundits",
            "commentators",
            "rumors",
            "rumours");
    private static final Set<String> NONE =
            Set.of("few", "no", "the", "these", "those", "most", "other"); // of whom more is told, or none

    @Override
    public String code() {
        return "vague-source";
    }

    @Override
    public List<Finding> check(Report report) {
        return report.sources().stream()
                .filter(VagueSource::isVague)
                .filter(source -> report.attributions().stream()
                        .anyMatch(attribution -> attribution.sources().contains(source.id())
                                && !attribution.content().isEmpty()))
                .map(source -> Finding.note(
                        code(),
                        "who are “" + source.name() + "”? Nothing more is told of them",
                        List.of(),
                        source.mentions()))
                .toList();
    }

    private static boolean isVague(ReportSource source) {
        List<String> words = Text.words(source.name());
        return !source.named()
                && source.kind() == Source.Kind.GROUP
                && source.count().isEmpty()
                && source.basis().isEmpty()
                && words.size() <= 2
                && !NONE.contains(words.get(0))
                && VAGUE.contains(words.get(words.size() - 1));
    }
}
